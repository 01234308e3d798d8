import type { Conclusion, StatementFilter } from '../../generated/types.ts';
import { plainText } from '../../interop/references/csl.ts';
import type { ActorRecord } from '../../model/actors/actor.ts';
import type { Context } from '../../model/context.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { typeOfId } from '../../model/nodes/node.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import { verdictPage } from '../../model/verdicts/verdict.store.ts';
import type { VerdictRecord } from '../../model/verdicts/verdict.ts';
import { whenInWords } from '../../time/date-words.ts';
import type { Sentence } from './brief.ts';
import type { Footnotes } from './footnotes.ts';
import type { NarratedStatement } from './sentences.ts';

/** Number of verdicts mentioned of each claim and of each statement, the latest ones. */
const MAX_VERDICTS = 5;

const CONCLUSIONS: Readonly<Record<Conclusion, string>> = {
  SUPPORTED: 'supported',
  MIXED: 'mixed',
  REFUTED: 'refuted',
  UNPROVEN: 'unproven',
};

/** A verdict with everything that its sentence needs. */
export interface NarratedVerdict {
  readonly verdict: VerdictRecord;
  readonly checker: ActorRecord;
  readonly source: SourceRecord;
  /** Who made the statement that was checked; null if a claim was. */
  readonly speaker: ActorRecord | null;
}

/** Reads the latest verdicts of these claims and statements, in this order. All that one brief asks for are read together. */
export async function readVerdicts(
  context: Context,
  ids: readonly string[],
  { asOf }: StatementFilter,
): Promise<NarratedVerdict[]> {
  const args = { first: MAX_VERDICTS, filter: { asOf: asOf ?? null } };
  const pages = await Promise.all([...new Set(ids)].map((id) => verdictPage(context, id, args)));
  const verdicts = pages.flatMap(({ rows }) => rows.map(({ node }) => node));
  return Promise.all(verdicts.map((verdict) => narrate(context, verdict)));
}

/** The ids of what may have been checked of these statements: their claims, and they themselves. */
export function checkable(narrated: readonly NarratedStatement[]): string[] {
  return [...narrated.map(({ statement }) => statement.claimId), ...narrated.map(({ statement }) => statement.id)];
}

/** One sentence for each verdict: what a checker concluded. */
export function verdictSentences(verdicts: readonly NarratedVerdict[], footnotes: Footnotes): Sentence[] {
  return verdicts.map(({ verdict, checker, speaker, source }) => ({
    text: verdictText(verdict, plainText(checker.name), speaker && plainText(speaker.name)),
    footnotes: footnotes.cite([source], { links: [] }),
    statementIds: speaker === null ? [] : [verdict.ofId],
  }));
}

async function narrate({ load }: Context, verdict: VerdictRecord): Promise<NarratedVerdict> {
  const { ofId, checkerId, sourceId } = verdict;
  const [checker, source, statement] = await Promise.all([
    loadRequired(load.actor, checkerId),
    loadRequired(load.source, sourceId),
    typeOfId(ofId) === 'statement' ? loadRequired(load.statement, ofId) : null,
  ]);
  const [speaker, publisher] = await Promise.all([
    statement && loadRequired(load.actor, statement.speakerId),
    source.publisherId === null ? null : loadRequired(load.actor, source.publisherId),
  ]);
  // The list of sources names the publishers that were read.
  if (publisher) load.actor.prime(publisher.id, publisher);
  return { verdict, checker, source, speaker };
}

/** `PolitiFact rated the claim “Half True” (3 on a scale from 1, the worst, to 6, the best) on 5 May 2021: mixed.` */
function verdictText(verdict: VerdictRecord, checker: string, speaker: string | null): string {
  const { rating, scaleValue, scaleWorst, scaleBest, published, conclusion } = verdict;
  const scale =
    scaleValue === null ? '' : ` (${scaleValue} on a scale from ${scaleWorst}, the worst, to ${scaleBest}, the best)`;
  const when = published === null ? '' : ` ${whenInWords(published)}`;
  const what = speaker === null ? 'the claim' : `what ${speaker} said`;
  return `${checker} rated ${what} “${plainText(rating)}”${scale}${when}: ${CONCLUSIONS[conclusion]}.`;
}
