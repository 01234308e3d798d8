import { on } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DossierError, type Problem } from '../../record/problem.ts';
import type { Batch } from '../corpus/batch.ts';
import type { CorpusFile } from '../corpus/files.ts';
import type { CorpusEntry } from '../corpus/row.ts';

/** The input of the reading thread. */
export interface ReaderOrders {
  readonly files: readonly CorpusFile[];
}

/** A message from the reading thread: a batch, problems that stop it, or the end. */
export type Delivery = Rows | { readonly problems: readonly Problem[] } | 'end';

interface Rows {
  /** Entries without their texts, as JSON. */
  readonly rows: string;
  readonly texts: readonly string[];
  readonly batch: Omit<Batch, 'entries'>;
}

/** Number of rows in a batch. */
export const BATCH = 1_000;
/** Maximum number of batches waiting for the main thread: enough to keep both threads busy, with constant memory. */
export const IN_FLIGHT = 4;

/**
 * Reads a corpus in a worker thread.
 *
 * @throws DossierError when a whole file is invalid.
 */
export async function* readInThread(files: readonly CorpusFile[]): AsyncGenerator<Batch> {
  const orders: ReaderOrders = { files };
  const reader = new Worker(new URL(`reader.worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: orders,
    // It retains no rows, so a small heap is enough for any corpus.
    resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 256 },
  });
  try {
    for await (const [delivery] of on(reader, 'message') as AsyncIterable<[Delivery]>) {
      if (delivery === 'end') return;
      if ('problems' in delivery) throw new DossierError(delivery.problems);
      yield { ...delivery.batch, entries: parseEntries(delivery) };
      reader.postMessage('taken');
    }
  } finally {
    await reader.terminate();
  }
}

function parseEntries({ rows, texts }: Rows): CorpusEntry[] {
  const entries = JSON.parse(rows) as (Omit<CorpusEntry, 'text'> & { text?: string | undefined })[];
  for (const [index, entry] of entries.entries()) entry.text = texts[index];
  return entries as CorpusEntry[];
}
