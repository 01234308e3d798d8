import { AGREE, DISAGREE, stancesOn } from '../shared/stance.ts';
import type { Context } from '../../model/context.ts';
import type { StatementFilter } from '../../generated/types.ts';
import type { NodeRecord } from '../../model/nodes/node.ts';
import { PAGE_LIMIT } from '../../paging/page.ts';
import type { Paragraph, Section } from './brief.ts';
import type { Footnotes } from './footnotes.ts';
import {
  MAX_OPPOSING,
  section,
  divideLength,
  titleFor,
  groupSentences,
  timeWindow,
  type Account,
} from './paragraphs.ts';
import { countNoun, type NarratedStatement } from './sentences.ts';
import { readNewest } from './narrated-statements.ts';
import { checkable, readVerdicts, verdictSentences } from './verdict-sentences.ts';

/** Writes what an actor said, and what others said about it. */
export async function aboutActor(
  context: Context,
  subject: NodeRecord,
  filter: StatementFilter,
  length: number,
  footnotes: Footnotes,
): Promise<Account> {
  // Statements about the actor include some by the actor, which are not repeated. Both lists are the newest, so this one
  // has all of those that the other may contain.
  const selfOnly = !filter.speaker || filter.speaker.includes(subject.id) ? [subject.id] : [];
  const max = Math.min(2 * length, PAGE_LIMIT);
  const [byActor, about, aboutSelf] = await Promise.all([
    readNewest(context, 'speaker', subject.id, filter, length),
    readNewest(context, 'about', subject.id, filter, max),
    readNewest(context, 'about', subject.id, { ...filter, speaker: selfOnly }, max),
  ]);
  const ownIds = new Set(aboutSelf.narrated.map(({ statement }) => statement.id));
  const byOthers = about.narrated.filter(({ statement }) => !ownIds.has(statement.id));
  const othersTotal = about.total - aboutSelf.total;
  const [ownLength, othersLength] = divideLength(length, byActor.narrated.length, byOthers.length);
  const said = takeLast(byActor.narrated, ownLength);
  const others = takeLast(byOthers, othersLength);
  const name = titleFor(subject);
  const sections = [
    section(`What ${name} said`, await paragraphsByClaim(context, said, filter, footnotes)),
    section(`What others said of ${name}`, await paragraphsByClaim(context, others, filter, footnotes)),
  ].flat();
  const narrated = [...said, ...others];
  const lead = (numbers: readonly number[]) => ({
    text: `The record holds ${countNoun(byActor.total, 'statement')} by ${name} and ${countNoun(othersTotal, 'statement')} about ${name} by others.`,
    footnotes: numbers,
    statementIds: narrated.map(({ statement }) => statement.id),
  });
  // An opposing statement may be one of those that were left out, so omitted ones are counted by what is shown.
  const candidates = new Set([...byActor.narrated, ...byOthers].map(({ statement }) => statement.id));
  const concernsActor = (id: string) =>
    candidates.has(id) || context.load.statement.at(id)?.toward?.some(({ actorId }) => actorId === subject.id) === true;
  return { lead, sections, omitted: byActor.total + othersTotal - idsIn(sections).filter(concernsActor).length };
}

/** Distinct ids of the statements in these sections. */
function idsIn(sections: readonly Section[]): string[] {
  const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  return [...new Set(sentences.flatMap(({ statementIds }) => statementIds))];
}

function takeLast<Item>(items: readonly Item[], count: number): readonly Item[] {
  return count === 0 ? [] : items.slice(-count);
}

/** A paragraph for each claim: the given statements, and the newest opposing ones by others. */
async function paragraphsByClaim(
  context: Context,
  narrated: readonly NarratedStatement[],
  filter: StatementFilter,
  footnotes: Footnotes,
): Promise<Paragraph[]> {
  const groups = [...Map.groupBy(narrated, ({ statement }) => statement.claimId).values()];
  const against = await Promise.all(groups.map((group) => readOpposing(context, group, filter)));
  const shown = groups.map((group, index) => [...group, ...(against[index] ?? [])]);
  const verdicts = await Promise.all(shown.map((group) => readVerdicts(context, checkable(group), filter)));
  return shown.map((group, index) => ({
    sentences: [...groupSentences(group, footnotes), ...verdictSentences(verdicts[index] ?? [], footnotes)],
  }));
}

/** The newest statements on the other side of the claim. */
async function readOpposing(
  context: Context,
  group: readonly NarratedStatement[],
  filter: StatementFilter,
): Promise<NarratedStatement[]> {
  const [first] = group;
  if (!first) return [];
  const stances = new Set(group.map(({ statement }) => statement.stance));
  const hasSide = (side: number) => stancesOn(side).some((stance) => stances.has(stance));
  const opposing = [...(hasSide(AGREE) ? stancesOn(DISAGREE) : []), ...(hasSide(DISAGREE) ? stancesOn(AGREE) : [])];
  if (opposing.length === 0) return [];
  const within = { ...timeWindow(filter), stance: opposing };
  const { narrated } = await readNewest(context, 'claim', first.statement.claimId, within, MAX_OPPOSING);
  const groupIds = new Set(group.map(({ statement }) => statement.id));
  return narrated.filter(({ statement }) => !groupIds.has(statement.id));
}
