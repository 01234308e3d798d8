import { z } from 'zod';
import { noEntries, SECTIONS, type Entry, type EntryType } from '../../record/entries.ts';
import { dossierFormat } from '../../record/format.ts';
import { issueProblems, type Checked } from './issues.ts';
import type { Located, Path } from '../../record/problem.ts';
import { soundPart } from './sound-part.ts';
import type { Declaration, Structure, UnsoundEntry } from '../../record/structure.ts';

type Checking = Structure & { readonly unsound: UnsoundEntry[] };

/** Validates files against the format; valid entries are returned even if others are invalid. */
export function checkStructure(documents: readonly Checked[]): Structure {
  const names = new Set(documents.map(({ content }) => text(field(content, 'dossier'))));
  const structure: Checking = {
    entries: noEntries(),
    dossiers: [...names].sort(),
    declarations: [],
    unsound: [],
    problems: [],
  };
  for (const document of documents) {
    if (document.content === undefined) continue;
    const checked = dossierFormat.safeParse(document.content);
    if (!checked.success)
      structure.problems.push(...checked.error.issues.flatMap((issue) => issueProblems(document, issue)));
    for (const section of Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]) collect(structure, document, section);
  }
  return structure;
}

function collect(structure: Checking, document: Checked, section: keyof typeof SECTIONS): void {
  const type: EntryType = SECTIONS[section];
  const format = dossierFormat.shape[section].unwrap().element;
  const dossier = text(field(document.content, 'dossier'));
  for (const [index, content] of list(field(document.content, section)).entries()) {
    const path = [section, index];
    structure.declarations.push(...declared(document, path, content));
    // An entry that fits but for a few fields is checked by all rules without these, and others for what they refer to.
    const { success, data } = format.safeParse(content);
    const value = success ? data : soundPart(format, content);
    if (value) (structure.entries[type] as Entry[]).push({ value: value as Entry['value'], dossier, document, path });
    else structure.unsound.push({ type, content, document, path });
  }
}

function declared(document: Located, path: Path, content: unknown): Declaration[] {
  const offices = list(field(content, 'offices')).flatMap((office, index) =>
    declaration(document, [...path, 'offices', index, 'id'], field(office, 'id')),
  );
  return [...declaration(document, [...path, 'id'], field(content, 'id')), ...offices];
}

function declaration(document: Located, path: Path, id: unknown): Declaration[] {
  return typeof id === 'string' ? [{ id, document, path }] : [];
}

function field(content: unknown, name: string): unknown {
  return z.record(z.string(), z.unknown()).safeParse(content).data?.[name];
}

function list(content: unknown): unknown[] {
  return Array.isArray(content) ? content : [];
}

function text(content: unknown): string {
  return typeof content === 'string' ? content : '';
}
