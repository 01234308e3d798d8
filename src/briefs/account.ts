import { AGREEING, corroborationOf } from '../analysis/corroboration/corroboration.ts';
import type { ClaimRecord } from '../claims/claim.ts';
import type { Context } from '../context.ts';
import { InputError } from '../errors.ts';
import type { Stance, StatementFilter } from '../generated/resolvers.ts';
import { loadNode } from '../nodes/node.store.ts';
import { typeOfId, type NodeRecord } from '../nodes/node.ts';
import { plainText } from '../references/csl.ts';
import type { BriefRecord, Paragraph, Section, Sentence } from './brief.ts';
import { Footnotes } from './footnotes.ts';
import { number, sourceSentence, statementSentence, type Told } from './sentences.ts';
import { newest } from './tell.ts';

const MOST = 100;
const DISAGREEING: readonly Stance[] = ['DENIES', 'QUESTIONS', 'RETRACTS'];
const DECLINING: readonly Stance[] = ['DECLINES'];

/** How many statements of others stand beside one on the same claim. */
const BESIDE = 2;

/** What an account is made of, before its footnotes are listed. */
interface Account {
  readonly lead: (footnotes: readonly number[]) => Sentence;
  readonly sections: readonly Section[];
  readonly omitted: number;
}

/**
 * The account of an actor, a claim or an event.
 *
 * @param length How many statements to tell of at most.
 * @returns null when there is none of that id.
 * @throws InputError for an id of another type, a length out of bounds, or a filter that cannot be taken.
 */
export async function briefOf(
  context: Context,
  id: string,
  filter: StatementFilter,
  length: number,
): Promise<BriefRecord | null> {
  if (length < 1 || length > MOST)
    throw new InputError(`length is 1 to ${MOST}, received ${length}`, { field: 'length' });
  const type = typeOfId(id);
  if (type !== 'actor' && type !== 'claim' && type !== 'event') {
    const rule = `of takes the id of an actor, a claim or an event, received ${JSON.stringify(id)}`;
    throw new InputError(rule, { field: 'of' });
  }
  const subject = await loadNode(context, id);
  if (!subject) return null;
  const footnotes = new Footnotes();
  const { lead, sections, omitted } = await TELL[type](context, subject, filter, length, footnotes);
  const { load } = context;
  const published = footnotes.list(({ publisherId }) =>
    publisherId === null ? null : (load.actor.at(publisherId) ?? null),
  );
  return {
    ...{ subject, sections, omitted },
    title: titleOf(subject),
    lead: lead(published.map((footnote) => footnote.number)),
    footnotes: published,
  };
}

type Tell = (
  context: Context,
  subject: NodeRecord,
  filter: StatementFilter,
  length: number,
  footnotes: Footnotes,
) => Promise<Account>;

const TELL: Readonly<Record<'actor' | 'claim' | 'event', Tell>> = {
  claim: aboutClaim,
  actor: aboutActor,
  event: aboutEvent,
};

function titleOf(subject: NodeRecord): string {
  return plainText('text' in subject ? subject.text : 'name' in subject ? subject.name : subject.id);
}

// ---------------------------------------------------------------- a claim

async function aboutClaim(
  context: Context,
  { id }: NodeRecord,
  filter: StatementFilter,
  length: number,
  footnotes: Footnotes,
): Promise<Account> {
  const corroboration = await corroborationOf(context, id, filter);
  const contradicting = await context.load.contradicts.load(id);
  const of = (stances: readonly Stance[], most: number) =>
    newest(context, 'claim', id, narrowed(filter, stances), most);
  const [agree, disagree, neither] = corroboration?.sides ?? [];
  const [most, least] = shared(length, agree?.statementCount ?? 0, disagree?.statementCount ?? 0);
  const [agreeing, disagreeing, declining] = await Promise.all([
    of(AGREEING, most),
    of(DISAGREEING, least),
    of(DECLINING, BESIDE),
  ]);
  const against = await beside(context, contradicting, filter, AGREEING);
  const sections = [
    section('Who says so', paragraphs(agreeing.told, 'it', footnotes)),
    section('Who says otherwise', [
      ...paragraphs(disagreeing.told, 'it', footnotes),
      ...paragraphs(against, 'a claim that contradicts it', footnotes),
    ]),
    section('Who declines to say', paragraphs(declining.told, 'it', footnotes)),
  ];
  const lists = [agreeing, disagreeing, declining];
  const told = lists.flatMap((list) => list.told);
  const sourced = [
    ...(agree ? sourcing('Agreement', agree, agreeing.told, footnotes) : []),
    ...(disagree ? sourcing('Disagreement', disagree, disagreeing.told, footnotes) : []),
  ];
  const lead = (numbers: readonly number[]) => ({
    text: `In the record ${counted(agree, 'agree')} with this claim, ${counted(disagree, 'disagree')}, and ${counted(neither, 'decline')} to say.`,
    footnotes: numbers,
    statementIds: told.map(({ statement }) => statement.id),
  });
  return {
    lead,
    sections: [...sections, section('On whose word', sourced)].flat(),
    omitted: lists.reduce((sum, { total, told: some }) => sum + total - some.length, 0),
  };
}

/** `nobody disagrees`, `1 statement by 1 speaker disagrees`, `3 statements by 2 speakers disagree`. */
function counted(side: Side | undefined, verb: string): string {
  if (!side || side.statementCount === 0) return `nobody ${verb}s`;
  const { statementCount, speakerCount } = side;
  return `${number(statementCount, 'statement')} by ${number(speakerCount, 'speaker')} ${verb}${statementCount === 1 ? 's' : ''}`;
}

type Side = NonNullable<Awaited<ReturnType<typeof corroborationOf>>>['sides'][number];

/** How many origins a side has; said of all its statements, with the footnotes of those that are told of. */
function sourcing(name: string, side: Side, told: readonly Told[], footnotes: Footnotes): Paragraph[] {
  if (side.statementCount === 0) return [];
  const unknown = side.unknownLineage === 0 ? '' : `, and ${number(side.unknownLineage, 'origin')} of unknown lineage`;
  const single = side.singleSource ? ': it is not independently corroborated' : '';
  const sentence = {
    text: `${name} rests on ${number(side.independentPublishers, 'independent publisher')}${unknown}${single}.`,
    footnotes: footnotes.of(
      told.flatMap(({ chain }) => chain.origins),
      { links: [] },
    ),
    statementIds: told.map(({ statement }) => statement.id),
  };
  return [{ sentences: [sentence] }];
}

// ---------------------------------------------------------------- an actor

async function aboutActor(
  context: Context,
  subject: NodeRecord,
  filter: StatementFilter,
  length: number,
  footnotes: Footnotes,
): Promise<Account> {
  // Of what is about the actor, what it said itself: both lists are the newest, so this has all that the other could repeat.
  const itself = !filter.speaker || filter.speaker.includes(subject.id) ? [subject.id] : [];
  const most = Math.min(2 * length, MOST);
  const [own, of, ofItself] = await Promise.all([
    newest(context, 'speaker', subject.id, filter, length),
    newest(context, 'about', subject.id, filter, most),
    newest(context, 'about', subject.id, { ...filter, speaker: itself }, most),
  ]);
  const repeated = new Set(ofItself.told.map(({ statement }) => statement.id));
  const aboutIt = of.told.filter(({ statement }) => !repeated.has(statement.id));
  const othersTotal = of.total - ofItself.total;
  const [ownRoom, othersRoom] = shared(length, own.told.length, aboutIt.length);
  const [said, others] = [last(own.told, ownRoom), last(aboutIt, othersRoom)];
  const name = titleOf(subject);
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

// ---------------------------------------------------------------- an event

async function aboutEvent(
  context: Context,
  subject: NodeRecord,
  filter: StatementFilter,
  length: number,
  footnotes: Footnotes,
): Promise<Account> {
  const of = await newest(context, 'about', subject.id, filter, MOST);
  const claims = [...Map.groupBy(of.told, ({ statement }) => statement.claimId).values()];
  const contested = claims.filter((told) => isContested(told));
  const chosen = [...contested, ...claims.filter((told) => !isContested(told))].flat().slice(0, length);
  const ids = new Set(chosen.map(({ statement }) => statement.id));
  const pick = (groups: readonly (readonly Told[])[]) =>
    groups.flatMap((group) => {
      const kept = group.filter(({ statement }) => ids.has(statement.id));
      return kept.length === 0 ? [] : [{ sentences: together(kept, footnotes) }];
    });
  const sections = [
    section('What is disputed', pick(contested)),
    section('What is said', pick(claims.filter((told) => !isContested(told)))),
  ].flat();
  const lead = (numbers: readonly number[]) => ({
    text: `The record holds ${number(of.total, 'statement')} on claims about this event; of the ${number(claims.length, 'claim')} that ${of.total > of.told.length ? `the newest ${of.told.length}` : 'they'} are on, ${contested.length === 0 ? 'none' : contested.length} ${contested.length > 1 ? 'have' : 'has'} someone on either side.`,
    footnotes: numbers,
    statementIds: chosen.map(({ statement }) => statement.id),
  });
  return { lead, sections, omitted: of.total - chosen.length };
}

function isContested(told: readonly Told[]): boolean {
  const has = (stances: readonly Stance[]) => told.some(({ statement }) => stances.includes(statement.stance));
  return has(AGREEING) && has(DISAGREEING);
}

// ---------------------------------------------------------------- what they share

/** Room for one list and another: half each, and what one does not need is the other's. */
function shared(room: number, one: number, other: number): [number, number] {
  const first = Math.min(one, Math.max(Math.ceil(room / 2), room - other));
  return [first, Math.min(other, room - first)];
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
  told: readonly Told[],
  filter: StatementFilter,
  footnotes: Footnotes,
): Promise<Paragraph[]> {
  const groups = [...Map.groupBy(told, ({ statement }) => statement.claimId).values()];
  const against = await Promise.all(groups.map((group) => opposed(context, group, filter)));
  return groups.map((group, index) => ({ sentences: together([...group, ...(against[index] ?? [])], footnotes) }));
}

/** The newest of what others say on the other side of a claim. */
async function opposed(context: Context, group: readonly Told[], filter: StatementFilter): Promise<Told[]> {
  const [first] = group;
  if (!first) return [];
  const stances = new Set(group.map(({ statement }) => statement.stance));
  const takes = (side: readonly Stance[]) => side.some((stance) => stances.has(stance));
  const other = [...(takes(AGREEING) ? DISAGREEING : []), ...(takes(DISAGREEING) ? AGREEING : [])];
  if (other.length === 0) return [];
  const within = { ...windowOf(filter), stance: other };
  const { told } = await newest(context, 'claim', first.statement.claimId, within, BESIDE);
  const known = new Set(group.map(({ statement }) => statement.id));
  return told.filter(({ statement }) => !known.has(statement.id));
}

/** The newest statements of these stances on these claims. */
async function beside(
  context: Context,
  claims: readonly ClaimRecord[],
  filter: StatementFilter,
  stances: readonly Stance[],
): Promise<Told[]> {
  const lists = await Promise.all(
    claims
      .slice(0, BESIDE * 2)
      .map(({ id }) => newest(context, 'claim', id, { ...windowOf(filter), stance: stances }, BESIDE)),
  );
  return lists.flatMap(({ told }) => told);
}

/** What a filter says of time and of the record: all that holds for others, too. */
function windowOf({ saidFrom, saidTo, dating, asOf }: StatementFilter): StatementFilter {
  return { saidFrom: saidFrom ?? null, saidTo: saidTo ?? null, ...(dating && { dating }), asOf: asOf ?? null };
}

function narrowed(filter: StatementFilter, stances: readonly Stance[]): StatementFilter {
  return { ...filter, stance: stances.filter((stance) => !filter.stance || filter.stance.includes(stance)) };
}

function paragraphs(
  told: readonly Told[],
  object: 'it' | 'a claim that contradicts it',
  footnotes: Footnotes,
): Paragraph[] {
  return told.map((each) => ({ sentences: sentences(each, object, footnotes) }));
}

/** Statements on one claim: the first tells it. */
function together(told: readonly Told[], footnotes: Footnotes): Sentence[] {
  return told.flatMap((each, index) => sentences(each, index === 0 ? 'this claim' : 'it', footnotes));
}

function sentences(told: Told, object: Parameters<typeof statementSentence>[1], footnotes: Footnotes): Sentence[] {
  const { chain, statement } = told;
  const statementIds = [statement.id];
  return [
    { text: statementSentence(told, object), footnotes: footnotes.of(chain.sources, chain), statementIds },
    { text: sourceSentence(told), footnotes: footnotes.of(chain.origins, chain), statementIds },
  ];
}

function section(heading: string, all: readonly Paragraph[]): Section[] {
  return all.length === 0 ? [] : [{ heading, paragraphs: all }];
}
