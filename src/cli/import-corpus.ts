import { SingleBar } from 'cli-progress';
import { importCorpus, type CorpusOptions } from '../imports/corpus/import.ts';
import type { CorpusProgress } from '../imports/corpus/load.ts';
import { corpusReportText } from '../imports/corpus/report.ts';
import { StoppedError } from '../imports/corpus/stopped.ts';
import { InputError } from '../common/errors.ts';
import { toUserError } from './problems.ts';
import type { Graph } from '../graph/graph.ts';
import { keepSemiSpaceSmall } from '../runtime/semi-space.ts';

const INTERRUPTED = 130;

/** `hearsay import` of a corpus: shows progress, and stops cleanly at a batch boundary on Ctrl-C. */
export async function runCorpusImport(
  graph: Graph,
  paths: readonly string[],
  { json, ...options }: CorpusOptions & { json?: boolean | undefined },
): Promise<void> {
  keepSemiSpaceSmall();
  const progress = progressDisplay();
  const interrupt = new AbortController();
  const onSignal = () => {
    process.stderr.write('\nstopping after the current batches; press Ctrl-C again to stop immediately\n');
    interrupt.abort();
  };
  for (const signal of SIGNALS) process.once(signal, onSignal);
  try {
    const report = await importCorpus(graph, paths, { ...options, signal: interrupt.signal, progress: progress.show });
    progress.stop();
    process.stdout.write(`${json ? JSON.stringify(report, null, 2) : corpusReportText(report)}\n`);
    if (report.stoppedAfter !== undefined) process.exitCode = INTERRUPTED;
  } catch (error) {
    progress.stop();
    if (!(error instanceof StoppedError)) throw toUserError(error, json);
    if (json) process.stdout.write(`${JSON.stringify({ bad: error.bad }, null, 2)}\n`);
    process.stderr.write(`${error.reasons.join('\n')}\n`);
    throw new InputError(error.summary, { cause: error });
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const REPORT_INTERVAL_MS = 10_000;

/** A progress bar on a terminal, otherwise a line every few seconds. */
function progressDisplay(): { show: (progress: CorpusProgress) => void; stop: () => void } {
  const bar = new SingleBar({ format: 'loading {bar} {status}', clearOnComplete: true, stream: process.stderr });
  const startedAt = performance.now();
  let first: CorpusProgress | undefined;
  let reportedAt = startedAt;
  const show = (progress: CorpusProgress) => {
    first ??= { ...progress, rows: 0 };
    const text = progressText(progress, first, (performance.now() - startedAt) / 1000);
    if (process.stderr.isTTY) {
      if (!bar.isActive) bar.start(progress.totalBytes, 0, { status: text });
      bar.update(progress.bytes, { status: text });
    } else if (performance.now() - reportedAt >= REPORT_INTERVAL_MS) {
      reportedAt = performance.now();
      process.stderr.write(`loading: ${text}\n`);
    }
  };
  return { show, stop: () => bar.stop() };
}

/** `120000 rows, 6500 rows/s, 42 %, 65 s left`. */
function progressText(now: CorpusProgress, first: CorpusProgress, seconds: number): string {
  const share = now.bytes / Math.max(now.totalBytes, 1);
  const rate = `${now.rows} rows, ${Math.round(now.rows / seconds)} rows/s, ${Math.floor(share * 100)} %`;
  const done = now.bytes - first.bytes;
  return done > 0 ? `${rate}, ${Math.ceil((seconds * (now.totalBytes - now.bytes)) / done)} s left` : rate;
}
