import { Presets, SingleBar } from 'cli-progress';

const LINE_EVERY_MS = 3000;

export interface Progress {
  update(done: number): void;
  stop(): void;
}

/** A bar on a terminal; a line every few seconds where there is none. */
export function showProgress(what: string, total: number, report: (line: string) => void): Progress {
  return process.stderr.isTTY ? bar(what, total) : lines(what, total, report);
}

function bar(what: string, total: number): Progress {
  const shown = new SingleBar(
    { format: `${what} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  shown.start(total, 0);
  return {
    update: (done) => {
      shown.update(done);
    },
    stop: () => {
      shown.stop();
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
