import { z } from 'zod';
import { dossierFormat } from '../../record/format.ts';

/** The dossier format as JSON Schema, draft 7, which the YAML language servers of editors support. */
export function dossierSchema(): object {
  return z.toJSONSchema(dossierFormat, { target: 'draft-7', io: 'input' });
}
