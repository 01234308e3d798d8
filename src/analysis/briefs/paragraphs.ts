import type { Context } from '../../model/context.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { plainText } from '../../interop/references/csl.ts';
import type { NodeRecord } from '../../model/nodes/node.ts';
import type { Paragraph, Section, Sentence } from './brief.ts';
import type { Footnotes } from './footnotes.ts';
import { sourceSentence, statementSentence, type NarratedStatement } from './sentences.ts';

/** What an account is made of, before its footnotes are listed. */
export interface Account {
  readonly lead: (footnotes: readonly number[]) => Sentence;
  readonly sections: readonly Section[];
  readonly omitted: number;
}

/** Tells of a subject what a filter keeps, of so many statements at most. */
export type Tell = (
  context: Context,
  subject: NodeRecord,
  filter: StatementFilter,
  length: number,
  footnotes: Footnotes,
) => Promise<Account>;

/** How many statements of others stand beside one on the same claim. */
export const BESIDE = 2;

/** What an account calls its subject. */
export function titleFor(subject: NodeRecord): string {
  return plainText('text' in subject ? subject.text : 'name' in subject ? subject.name : subject.id);
}

/** Room for one list and another: half each, and what one does not need is the other's. */
export function shared(room: number, one: number, other: number): [number, number] {
  const first = Math.min(one, Math.max(Math.ceil(room / 2), room - other));
  return [first, Math.min(other, room - first)];
}

/** Statements on one claim: the first tells it. */
export function groupSentences(told: readonly NarratedStatement[], footnotes: Footnotes): Sentence[] {
  return told.flatMap((each, index) => sentences(each, index === 0 ? 'this claim' : 'it', footnotes));
}

export function sentences(
  told: NarratedStatement,
  object: Parameters<typeof statementSentence>[1],
  footnotes: Footnotes,
): Sentence[] {
  const { chain, statement } = told;
  const statementIds = [statement.id];
  return [
    { text: statementSentence(told, object), footnotes: footnotes.of(chain.sources, chain), statementIds },
    { text: sourceSentence(told), footnotes: footnotes.of(chain.origins, chain), statementIds },
  ];
}

export function section(heading: string, all: readonly Paragraph[]): Section[] {
  return all.length === 0 ? [] : [{ heading, paragraphs: all }];
}

/** What a filter says of time and of the record: all that holds for others, too. */
export function windowInWords({ saidFrom, saidTo, dating, asOf }: StatementFilter): StatementFilter {
  return { saidFrom: saidFrom ?? null, saidTo: saidTo ?? null, ...(dating && { dating }), asOf: asOf ?? null };
}
