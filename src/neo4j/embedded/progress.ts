import { Presets, SingleBar } from 'cli-progress';

const LINE_EVERY_MS = 3000;

/** A progress display. */
export interface Progress {
  update(done: number): void;
  stop(): void;
}

/** Shows a progress bar on a terminal, otherwise a line every few seconds. */
export function showProgress(what: string, total: number, report: (line: string) => void): Progress {
  return process.stderr.isTTY ? bar(what, total) : lines(what, total, report);
}

function bar(what: string, total: number): Progress {
  const progressBar = new SingleBar(
    { format: `${what} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  progressBar.start(total, 0);
  return {
    update: (done) => {
      progressBar.update(done);
    },
    stop: () => {
      progressBar.stop();
    },
  };
}

function lines(what: string, total: number, report: (line: string) => void): Progress {
  let latest = 0;
  const timer = setInterval(() => {
    report(`${what}: ${latest} of ${total}`);
  }, LINE_EVERY_MS);
  return {
    update: (done) => {
      latest = done;
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}
