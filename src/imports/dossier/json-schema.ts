import { z } from 'zod';
import { SECTIONS } from '../../record/entries.ts';
import { dossierFormat } from '../../record/format.ts';
import { NAMED_FIELDS } from './complete.ts';

/** A part of a JSON Schema. */
interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  required?: string[];
  anyOf?: Schema[];
  description?: string;
  [keyword: string]: unknown;
}

/** Fields that an author may leave out: ids are derived, and the others have defaults. */
const MAY_LACK: Readonly<Record<string, readonly string[]>> = {
  claims: ['id', 'kind', 'about'],
  statements: ['id', 'mode', 'saidAt', 'sources'],
};

/**
 * The dossier format as JSON Schema, draft 7, which the YAML language servers of editors support. It is the format in
 * which authors write: with names in place of ids, and without what is derived.
 */
export function dossierSchema(): object {
  const schema = z.toJSONSchema(dossierFormat, { target: 'draft-7', io: 'input' }) as Schema;
  for (const section of Object.keys(SECTIONS)) {
    const entry = schema.properties?.[section]?.items;
    if (!entry) continue;
    const lacking = MAY_LACK[section] ?? ['id'];
    entry.required = (entry.required ?? []).filter((name) => !lacking.includes(name));
    for (const [path] of NAMED_FIELDS) allowName(entry, path);
  }
  const statement = schema.properties?.['statements']?.items?.properties ?? {};
  allowName(schema.properties?.['statements']?.items, ['as']);
  allowDayNames(statement['saidAt']);
  const claim = schema.properties?.['claims']?.items;
  statement['claim'] = {
    anyOf: [statement['claim'] ?? {}, { ...claim }],
    description: 'A claim: its id or text, or the claim itself.',
  };
  const sources = statement['sources'];
  if (sources?.items) sources.items = { anyOf: [NAME, sources.items] };
  const office = schema.properties?.['actors']?.items?.properties?.['offices']?.items;
  if (office) office.required = (office.required ?? []).filter((name) => name !== 'id');
  return schema;
}

const NAME: Schema = { type: 'string', minLength: 1, maxLength: 1000 };

/** Allows any text where there may be an id: a name, a title. */
function allowName(schema: Schema | undefined, [step = '', ...rest]: readonly string[]): void {
  const next = step === '*' ? schema?.items : schema?.properties?.[step];
  if (next === undefined || schema === undefined) return;
  if (rest.length > 0) {
    allowName(next, rest);
    return;
  }
  const named = { ...NAME, description: next.description ?? 'An id, or a name.' };
  if (step === '*') schema.items = named;
  else if (schema.properties) schema.properties[step] = named;
}

/** Allows `Wednesday`, which the pattern of dates does not. */
function allowDayNames(schema: Schema | undefined): void {
  if (schema) Reflect.deleteProperty(schema, 'pattern');
}
