import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { InputError } from '../../common/errors.ts';

const counts = z.record(z.string(), z.number().int().min(0));

const manifest = z.object({
  format: z.literal('hearsay-dump'),
  version: z.literal(1),
  neo4j: z.string(),
  createdAt: z.string(),
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  nodes: counts,
  edges: counts,
});

/** What is known of a dump: its checksum, and how much of what is in it. It is in a file beside the dump. */
export type Manifest = z.infer<typeof manifest>;

/** The path of the manifest of a dump. */
export function manifestFile(dump: string): string {
  return `${dump}.json`;
}

/**
 * Reads the manifest of a dump and checks the dump against it.
 *
 * @throws InputError when either is missing, damaged, or not of Hearsay.
 */
export async function readManifest(dump: string): Promise<Manifest> {
  const file = manifestFile(dump);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new InputError(`${file} cannot be read: hearsay db dump writes it beside the dump, and both are needed`, {
      cause: error,
    });
  });
  const result = manifest.safeParse(parse(text));
  if (!result.success) throw new InputError(`${file} is not the manifest of a dump, or of a newer Hearsay`);
  const found = await checksum(dump);
  if (found !== result.data.sha256)
    throw new InputError(`${dump} is not as it was dumped: its SHA-256 must be ${result.data.sha256}, is ${found}`);
  return result.data;
}

/**
 * The SHA-256 of a file, read piece by piece.
 *
 * @throws InputError when it cannot be read.
 */
export async function checksum(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (error) {
    throw new InputError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  return hash.digest('hex');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
