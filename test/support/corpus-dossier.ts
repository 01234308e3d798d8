import { SECTIONS, type EntryType } from '../../src/record/entries.ts';

/** Converts the entries of a corpus to the text of a dossier. */
export function dossierOf(entries: readonly { readonly type: EntryType; readonly value: unknown }[]): string {
  const sections = Object.entries(SECTIONS).map(([section, type]) => [
    section,
    entries.filter((entry) => entry.type === type).map(({ value }) => value),
  ]);
  return JSON.stringify({ dossier: 'corpus', title: 'A corpus', ...Object.fromEntries(sections) });
}
