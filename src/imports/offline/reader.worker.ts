import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { DossierError } from '../../record/problem.ts';
import { toBatches } from '../corpus/batch.ts';
import { readFiles } from '../corpus/read.ts';
import { BATCH, IN_FLIGHT, type Delivery, type ReaderOrders } from './reading.ts';

/** A worker thread that reads a corpus and validates each row, while the main thread writes earlier batches. */

const { files } = workerData as ReaderOrders;
const main = parentPort;
let waiting = 0;
main?.on('message', () => (waiting -= 1));

try {
  for await (const { entries, ...batch } of toBatches(readFiles(files), BATCH)) {
    // As one string: structured cloning of many small objects costs several times as much.
    const rows = JSON.stringify(entries.map((row) => ({ ...row, text: undefined })));
    deliver({ rows, texts: entries.map(({ text }) => text), batch });
    waiting += 1;
    while (main && waiting >= IN_FLIGHT) await once(main, 'message');
  }
  deliver('end');
} catch (error) {
  if (!(error instanceof DossierError)) throw error;
  deliver({ problems: error.problems });
} finally {
  main?.removeAllListeners();
}

function deliver(delivery: Delivery): void {
  main?.postMessage(delivery);
}
