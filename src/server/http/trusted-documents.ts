import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { InputError } from '../../common/errors.ts';

const documents = z.record(z.string().min(1), z.string().min(1));

/**
 * Reads a file of operations by their hash, as the client preset of GraphQL Code Generator writes it
 * (`persisted-documents.json`).
 *
 * @throws InputError if it cannot be read or has another form.
 */
export function readTrustedDocuments(file: string): ReadonlyMap<string, string> {
  const result = documents.safeParse(parse(file));
  if (result.success) return new Map(Object.entries(result.data));
  throw new InputError(
    `HEARSAY_TRUSTED_DOCUMENTS ${file} must be a JSON object of operations by their hash, such as the persisted-documents.json of GraphQL Code Generator`,
  );
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new InputError(`HEARSAY_TRUSTED_DOCUMENTS ${file} cannot be read: ${String(error)}`, { cause: error });
  }
}
