import type { Context } from '../../model/context.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { plainText } from '../../interop/references/csl.ts';
import type { NodeRecord } from '../../model/nodes/node.ts';
import type { Paragraph, Section, Sentence } from './brief.ts';
import type { Footnotes } from './footnotes.ts';
import { sourceSentence, statementSentence, type NarratedStatement } from './sentences.ts';

/** The parts of a brief, before its footnotes are numbered. */
export interface Account {
  readonly lead: (footnotes: readonly number[]) => Sentence;
  readonly sections: readonly Section[];
  readonly omitted: number;
}

/** Writes about a subject, with at most `length` of the statements that pass the filter. */
export type WriteAccount = (
  context: Context,
  subject: NodeRecord,
  filter: StatementFilter,
  length: number,
  footnotes: Footnotes,
) => Promise<Account>;

/** Number of opposing statements by others shown with each statement or claim. */
export const MAX_OPPOSING = 2;

/** How a brief names its subject. */
export function titleFor(subject: NodeRecord): string {
  return plainText('text' in subject ? subject.text : 'name' in subject ? subject.name : subject.id);
}

/** Divides the length between two lists: half each, and what one does not need goes to the other. */
export function divideLength(length: number, one: number, other: number): [number, number] {
  const first = Math.min(one, Math.max(Math.ceil(length / 2), length - other));
  return [first, Math.min(other, length - first)];
}

/** Sentences for statements on one claim; the first one gives the text of the claim. */
export function groupSentences(narrated: readonly NarratedStatement[], footnotes: Footnotes): Sentence[] {
  return narrated.flatMap((statement, index) => sentences(statement, index === 0 ? 'this' : 'it', footnotes));
}

/** The two sentences for a statement: what was said, and its sources. */
export function sentences(
  narrated: NarratedStatement,
  object: Parameters<typeof statementSentence>[1],
  footnotes: Footnotes,
): Sentence[] {
  const { provenance, statement } = narrated;
  const statementIds = [statement.id];
  return [
    {
      text: statementSentence(narrated, object),
      footnotes: footnotes.cite(provenance.sources, provenance),
      statementIds,
    },
    { text: sourceSentence(narrated), footnotes: footnotes.cite(provenance.origins, provenance), statementIds },
  ];
}

/** A section as a list, empty if it has no paragraphs. */
export function section(heading: string, paragraphs: readonly Paragraph[]): Section[] {
  return paragraphs.length === 0 ? [] : [{ heading, paragraphs }];
}

/** The parts of a filter that limit time and the state of the record, which also apply to opposing statements. */
export function timeWindow({ saidFrom, saidTo, timeZone, dating, asOf }: StatementFilter): StatementFilter {
  const zone = timeZone == null ? {} : { timeZone };
  return { saidFrom: saidFrom ?? null, saidTo: saidTo ?? null, ...zone, ...(dating && { dating }), asOf: asOf ?? null };
}
