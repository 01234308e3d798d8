import { z } from 'zod';
import type { DossierDocument } from './document.ts';
import { noEntries, SECTIONS, type Entry, type EntryType } from '../../record/entries.ts';
import { dossierFormat } from '../../record/format.ts';
import { issueProblems } from './issues.ts';
import type { Located, Path } from '../../record/problem.ts';
import type { Declaration, Structure } from '../../record/structure.ts';

/** Validates files against the format; valid entries are returned even if others are invalid. */
export function checkStructure(documents: readonly DossierDocument[]): Structure {
  const names = new Set(documents.map(({ content }) => text(field(content, 'dossier'))));
  const structure: Structure = { entries: noEntries(), dossiers: [...names].sort(), declarations: [], problems: [] };
  for (const document of documents) {
    if (document.content === undefined) continue;
    const checked = dossierFormat.safeParse(document.content);
    if (!checked.success)
      structure.problems.push(...checked.error.issues.flatMap((issue) => issueProblems(document, issue)));
    for (const section of Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]) collect(structure, document, section);
  }
  return structure;
}

function collect(structure: Structure, document: DossierDocument, section: keyof typeof SECTIONS): void {
  const type: EntryType = SECTIONS[section];
  const format = dossierFormat.shape[section].unwrap().element;
  const dossier = text(field(document.content, 'dossier'));
  for (const [index, content] of list(field(document.content, section)).entries()) {
    const path = [section, index];
    structure.declarations.push(...declared(document, path, content));
    const { success, data } = format.safeParse(content);
    if (success) (structure.entries[type] as Entry[]).push({ value: data, dossier, document, path });
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
