import { SingleBar } from 'cli-progress';
import { readConfig } from '../common/config.ts';
import { importOffline, type OfflineOptions, type OfflineReport } from '../imports/offline/import.ts';
import { PHASES, type Phase } from '../imports/offline/phases.ts';
import { corpusReportText } from '../imports/corpus/report.ts';
import { CORRECT_OR_SKIP } from '../imports/corpus/stopped.ts';
import { toUserError } from './problems.ts';

const INTERRUPTED = 130;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const TITLES: Record<Phase, string> = {
  rows: 'reading and checking',
  importer: "Neo4j's importer",
  start: 'starting Neo4j',
  indexes: 'constraints and indexes',
};

/** `hearsay import --offline`: shows the progress of each phase; Ctrl-C leaves the database empty. */
export async function runOfflineImport(
  paths: readonly string[],
  { json, ...options }: Pick<OfflineOptions, 'dossier' | 'dates' | 'onError' | 'rejects' | 'force'> & { json?: true },
): Promise<void> {
  const display = progressDisplay();
  const interrupt = new AbortController();
  const onSignal = () => {
    interrupt.abort();
  };
  for (const signal of SIGNALS) process.once(signal, onSignal);
  try {
    const report = await importOffline(readConfig(), paths, { ...options, ...display, signal: interrupt.signal });
    display.stop();
    process.stdout.write(`${json ? JSON.stringify(report, null, 2) : reportText(report)}\n`);
  } catch (error) {
    display.stop();
    if (interrupt.signal.aborted) reportInterrupt();
    else throw toUserError(error, json, `. ${options.onError === 'skip' ? 'Correct them' : CORRECT_OR_SKIP}`);
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
  }
}

function reportInterrupt(): void {
  process.stderr.write('stopped; the database is still empty: run the same command to start again\n');
  process.exitCode = INTERRUPTED;
}

function reportText(report: OfflineReport): string {
  const phases = PHASES.map((phase) => `${TITLES[phase]} ${report.phases[phase].toFixed(1)} s`);
  return `${corpusReportText(report)}\n${phases.join(', ')}`;
}

/** A progress bar for each phase on a terminal, otherwise a line at every quarter. */
function progressDisplay(): Required<Pick<OfflineOptions, 'progress' | 'report'>> & { stop: () => void } {
  const bar = new SingleBar({ format: '{phase} {bar} {value} %', clearOnComplete: true, stream: process.stderr });
  let latest = '';
  return {
    progress: (phase, percent) => {
      if (process.stderr.isTTY) {
        if (!bar.isActive) bar.start(100, 0, { phase: TITLES[phase] });
        bar.update(percent, { phase: TITLES[phase] });
        return;
      }
      const line = `${TITLES[phase]}: ${percent - (percent % 25)} %`;
      if (line !== latest) process.stderr.write(`${line}\n`);
      latest = line;
    },
    report: (line) => {
      bar.stop();
      process.stderr.write(`${line}\n`);
    },
    stop: () => {
      bar.stop();
    },
  };
}
