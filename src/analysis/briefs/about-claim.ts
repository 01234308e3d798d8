import { readCorroboration } from '../corroboration/corroboration.ts';
import { AGREE, DISAGREE, NEITHER, stancesOn } from '../shared/stance.ts';
import type { ClaimRecord } from '../../model/claims/claim.ts';
import type { Context } from '../../model/context.ts';
import type { Stance, StatementFilter } from '../../generated/types.ts';
import type { NodeRecord } from '../../model/nodes/node.ts';
import type { Paragraph } from './brief.ts';
import type { Footnotes } from './footnotes.ts';
import { BESIDE, section, sentences, shared, windowInWords, type Account } from './paragraphs.ts';
import { number, type NarratedStatement } from './sentences.ts';
import { newest } from './narrated-statements.ts';

/** Who says so, who says otherwise, and on whose word. */
export async function aboutClaim(
  context: Context,
  { id }: NodeRecord,
  filter: StatementFilter,
  length: number,
  footnotes: Footnotes,
): Promise<Account> {
  const corroboration = await readCorroboration(context, id, filter);
  const contradicting = await context.load.contradicts.load(id);
  const of = (stances: readonly Stance[], most: number) =>
    newest(context, 'claim', id, narrowed(filter, stances), most);
  const [agree, disagree, neither] = corroboration?.sides ?? [];
  const [most, least] = shared(length, agree?.statementCount ?? 0, disagree?.statementCount ?? 0);
  const [agreeing, disagreeing, declining] = await Promise.all([
    of(stancesOn(AGREE), most),
    of(stancesOn(DISAGREE), least),
    of(stancesOn(NEITHER), BESIDE),
  ]);
  const against = await beside(context, contradicting, filter, stancesOn(AGREE));
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

type Side = NonNullable<Awaited<ReturnType<typeof readCorroboration>>>['sides'][number];

/** How many origins a side has; said of all its statements, with the footnotes of those that are told of. */
function sourcing(name: string, side: Side, told: readonly NarratedStatement[], footnotes: Footnotes): Paragraph[] {
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

/** The newest statements of these stances on these claims. */
async function beside(
  context: Context,
  claims: readonly ClaimRecord[],
  filter: StatementFilter,
  stances: readonly Stance[],
): Promise<NarratedStatement[]> {
  const lists = await Promise.all(
    claims
      .slice(0, BESIDE * 2)
      .map(({ id }) => newest(context, 'claim', id, { ...windowInWords(filter), stance: stances }, BESIDE)),
  );
  return lists.flatMap(({ told }) => told);
}

function narrowed(filter: StatementFilter, stances: readonly Stance[]): StatementFilter {
  return { ...filter, stance: stances.filter((stance) => !filter.stance || filter.stance.includes(stance)) };
}

function paragraphs(
  told: readonly NarratedStatement[],
  object: 'it' | 'a claim that contradicts it',
  footnotes: Footnotes,
): Paragraph[] {
  return told.map((each) => ({ sentences: sentences(each, object, footnotes) }));
}
