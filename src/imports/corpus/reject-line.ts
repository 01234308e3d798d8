import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { MAX_REJECT_SIZE } from '../../common/bounds.ts';
import { splitLines } from './lines.ts';
import type { BadRow } from './row.ts';

const format = z.strictObject({
  file: z.string(),
  line: z.int().min(1),
  reasons: z.array(z.string()),
  row: z.string(),
});

/** A rejected row as a line of the rejects. */
export function rejectLine({ file, line, reasons, text }: BadRow): string {
  return JSON.stringify({ file, line, reasons, row: text });
}

/**
 * Whether a file holds rejected rows of an import of these files, and nothing else. The last line may be cut off, as the
 * import may have been killed while it wrote it.
 *
 * @param names Names of the files without their folders.
 */
export async function isRejects(path: string, names: ReadonlySet<string>): Promise<boolean> {
  let rows = 0;
  let broken = false;
  for await (const { bytes } of splitLines(createReadStream(path), { maxSize: MAX_REJECT_SIZE })) {
    if (broken || bytes === undefined) return false;
    broken = !isReject(bytes.toString(), names);
    if (!broken) rows += 1;
  }
  return rows > 0;
}

function isReject(line: string, names: ReadonlySet<string>): boolean {
  try {
    const { success, data } = format.safeParse(JSON.parse(line));
    return success && names.has(basename(data.file));
  } catch {
    return false;
  }
}
