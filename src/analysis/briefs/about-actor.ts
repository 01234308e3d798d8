import { AGREE, DISAGREE, stancesOn } from '../shared/stance.ts';
import type { Context } from '../../model/context.ts';
import type { StatementFilter } from '../../generated/types.ts';
import type { NodeRecord } from '../../model/nodes/node.ts';
import { PAGE_LIMIT } from '../../paging/page.ts';
import type { Paragraph, Section } from './brief.ts';
import type { Footnotes } from './footnotes.ts';
import { BESIDE, section, shared, titleFor, groupSentences, windowInWords, type Account } from './paragraphs.ts';
import { number, type NarratedStatement } from './sentences.ts';
import { newest } from './narrated-statements.ts';

/** What an actor said, and what others said of it. */
export async function aboutActor(
  context: Context,
  subject: NodeRecord,
  filter: StatementFilter,
  length: number,
  footnotes: Footnotes,
): Promise<Account> {
  // Of what is about the actor, what it said itself: both lists are the newest, so this has all that the other could repeat.
  const itself = !filter.speaker || filter.speaker.includes(subject.id) ? [subject.id] : [];
  const most = Math.min(2 * length, PAGE_LIMIT);
  const [own, of, ofItself] = await Promise.all([
    newest(context, 'speaker', subject.id, filter, length),
    newest(context, 'about', subject.id, filter, most),
    newest(context, 'about', subject.id, { ...filter, speaker: itself }, most),
  ]);
  const repeated = new Set(ofItself.told.map(({ statement }) => statement.id));
  const aboutIt = of.told.filter(({ statement }) => !repeated.has(statement.id));
  const othersTotal = of.total - ofItself.total;
  const [ownRoom, othersRoom] = shared(length, own.told.length, aboutIt.length);
  const said = last(own.told, ownRoom);
  const others = last(aboutIt, othersRoom);
  const name = titleFor(subject);
  const sections = [
    section(`What ${name} said`, await byClaim(context, said, filter, footnotes)),
    section(`What others said of ${name}`, await byClaim(context, others, filter, footnotes)),
  ].flat();
  const told = [...said, ...others];
  const lead = (numbers: readonly number[]) => ({
    text: `The record holds ${number(own.total, 'statement')} by ${name} and ${number(othersTotal, 'statement')} about ${name} by others.`,
    footnotes: numbers,
    statementIds: told.map(({ statement }) => statement.id),
  });
  // What stands beside another may be one of those that there was no room for.
  const listed = new Set([...own.told, ...aboutIt].map(({ statement }) => statement.id));
  const isOfIt = (id: string) =>
    listed.has(id) || context.load.statement.at(id)?.toward?.some(({ actorId }) => actorId === subject.id) === true;
  return { lead, sections, omitted: own.total + othersTotal - idsIn(sections).filter(isOfIt).length };
}

/** Ids of the statements that these sections tell of, each once. */
function idsIn(sections: readonly Section[]): string[] {
  const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  return [...new Set(sentences.flatMap(({ statementIds }) => statementIds))];
}

function last<Item>(items: readonly Item[], count: number): readonly Item[] {
  return count === 0 ? [] : items.slice(-count);
}

/** A paragraph for each claim: what is told on it, and what others say against that. */
async function byClaim(
  context: Context,
  told: readonly NarratedStatement[],
  filter: StatementFilter,
  footnotes: Footnotes,
): Promise<Paragraph[]> {
  const groups = [...Map.groupBy(told, ({ statement }) => statement.claimId).values()];
  const against = await Promise.all(groups.map((group) => opposed(context, group, filter)));
  return groups.map((group, index) => ({
    sentences: groupSentences([...group, ...(against[index] ?? [])], footnotes),
  }));
}

/** The newest of what others say on the other side of a claim. */
async function opposed(
  context: Context,
  group: readonly NarratedStatement[],
  filter: StatementFilter,
): Promise<NarratedStatement[]> {
  const [first] = group;
  if (!first) return [];
  const stances = new Set(group.map(({ statement }) => statement.stance));
  const takes = (side: number) => stancesOn(side).some((stance) => stances.has(stance));
  const other = [...(takes(AGREE) ? stancesOn(DISAGREE) : []), ...(takes(DISAGREE) ? stancesOn(AGREE) : [])];
  if (other.length === 0) return [];
  const within = { ...windowInWords(filter), stance: other };
  const { told } = await newest(context, 'claim', first.statement.claimId, within, BESIDE);
  const known = new Set(group.map(({ statement }) => statement.id));
  return told.filter(({ statement }) => !known.has(statement.id));
}
