import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FREE_EXPANSION, MAX_EXPANSION } from '../../common/bounds.ts';
import { DossierError, fileProblem } from '../../record/problem.ts';
import type { CorpusFile } from './files.ts';

/**
 * The bytes of a file, expanded if it is compressed.
 *
 * @throws DossierError when the file cannot be read to its end, or expands to far more than any text would.
 */
export async function* openBytes({ path, compressed }: CorpusFile): AsyncGenerator<Buffer> {
  const raw = createReadStream(path, { highWaterMark: 256 * 1024 });
  try {
    if (compressed) yield* expanded(path, raw);
    else yield* raw as AsyncIterable<Buffer>;
  } catch (error) {
    if (error instanceof DossierError) throw error;
    const { message } = error as Error;
    throw new DossierError([fileProblem(path, `it cannot be read: ${message}`)]);
  } finally {
    raw.destroy();
  }
}

async function* expanded(path: string, raw: ReturnType<typeof createReadStream>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  let size = 0;
  for await (const chunk of pipeline(raw, gunzip, () => undefined) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > FREE_EXPANSION && size > gunzip.bytesWritten * MAX_EXPANSION) {
      const message = `it expands to more than ${MAX_EXPANSION} times its size, which no text does: is it a corpus?`;
      throw new DossierError([fileProblem(path, message)]);
    }
    yield chunk;
  }
}
