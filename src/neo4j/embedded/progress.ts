import { Presets, SingleBar } from 'cli-progress';

const LINE_EVERY_MS = 3000;

/** A progress display. */
export interface Progress {
  update(done: number): void;
  /** Shows what goes on before the first is done. */
  note(text: string): void;
  stop(): void;
}

/** Shows a progress bar on a terminal, otherwise a line every few seconds. */
export function showProgress(what: string, total: number, report: (line: string) => void): Progress {
  return process.stderr.isTTY ? bar(what, total) : lines(what, total, report);
}

function bar(what: string, total: number): Progress {
  const progressBar = new SingleBar(
    { format: `${what} {bar} {value}/{total} {note}`, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  progressBar.start(total, 0, { note: '' });
  return {
    update: (done) => {
      progressBar.update(done, { note: '' });
    },
    note: (note) => {
      progressBar.update({ note });
    },
    stop: () => {
      progressBar.stop();
    },
  };
}

function lines(what: string, total: number, report: (line: string) => void): Progress {
  let latest = 0;
  let noted = '';
  const timer = setInterval(() => {
    report(`${what}: ${latest} of ${total}${latest === 0 && noted ? `; ${noted}` : ''}`);
  }, LINE_EVERY_MS);
  return {
    update: (done) => {
      latest = done;
    },
    note: (text) => {
      noted = text;
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}
