import { z } from 'zod';
import { dossierFormat } from '../../record/format.ts';

/** The dossier format as JSON Schema, draft 7: what editors' YAML language servers read. */
export function dossierSchema(): object {
  return z.toJSONSchema(dossierFormat, { target: 'draft-7', io: 'input' });
}
