import { readCorroboration } from '../corroboration/corroboration.ts';
import { AGREE, DISAGREE, NEITHER, stancesOn } from '../shared/stance.ts';
import { joinNames } from '../../common/names.ts';
import type { ClaimRecord } from '../../model/claims/claim.ts';
import type { Context } from '../../model/context.ts';
import type { Stance, StatementFilter } from '../../generated/types.ts';
import type { NodeRecord } from '../../model/nodes/node.ts';
import type { Paragraph } from './brief.ts';
import type { Footnotes } from './footnotes.ts';
import { MAX_OPPOSING, section, sentences, divideLength, timeWindow, type Account } from './paragraphs.ts';
import { countNoun, type NarratedStatement } from './sentences.ts';
import { readNewest } from './narrated-statements.ts';
import { readVerdicts, verdictSentences } from './verdict-sentences.ts';

/** Writes who agrees and who disagrees with a claim, and on whose word. */
export async function aboutClaim(
  context: Context,
  { id }: NodeRecord,
  filter: StatementFilter,
  length: number,
  footnotes: Footnotes,
): Promise<Account> {
  const corroboration = await readCorroboration(context, id, filter);
  const contradicting = await context.load.contradicts.load(id);
  const read = (stances: readonly Stance[], max: number) =>
    readNewest(context, 'claim', id, withStances(filter, stances), max);
  const [agree, disagree, neither] = corroboration?.sides ?? [];
  const [agreeLength, disagreeLength] = divideLength(length, agree?.statementCount ?? 0, disagree?.statementCount ?? 0);
  const [agreeing, disagreeing, undecided] = await Promise.all([
    read(stancesOn(AGREE), agreeLength),
    read(stancesOn(DISAGREE), disagreeLength),
    read(stancesOn(NEITHER), MAX_OPPOSING),
  ]);
  const against = await readContradicting(context, contradicting, filter, stancesOn(AGREE));
  const lists = [agreeing, disagreeing, undecided];
  const narrated = lists.flatMap((list) => list.narrated);
  const shown = [...narrated, ...against].map(({ statement }) => statement.id);
  const verdicts = await readVerdicts(context, [id, ...shown], filter);
  const sections = [
    section('Who says so', paragraphs(agreeing.narrated, 'it', footnotes)),
    section('Who says otherwise', [
      ...paragraphs(disagreeing.narrated, 'it', footnotes),
      ...paragraphs(against, 'what contradicts it', footnotes),
    ]),
    section('Who takes no side', paragraphs(undecided.narrated, 'it', footnotes)),
    section(
      'What checkers concluded',
      verdictSentences(verdicts, footnotes).map((sentence) => ({ sentences: [sentence] })),
    ),
  ];
  const sourcing = [
    ...(agree ? sourcingParagraph('Agreement', agree, agreeing.narrated, footnotes) : []),
    ...(disagree ? sourcingParagraph('Disagreement', disagree, disagreeing.narrated, footnotes) : []),
  ];
  const lead = (numbers: readonly number[]) => ({
    text: leadText(agree, disagree, neither),
    footnotes: numbers,
    statementIds: narrated.map(({ statement }) => statement.id),
  });
  return {
    lead,
    sections: [...sections, section('On whose word', sourcing)].flat(),
    omitted: lists.reduce((sum, { total, narrated: shown }) => sum + total - shown.length, 0),
  };
}

function leadText(agree: Side | undefined, disagree: Side | undefined, neither: Side | undefined): string {
  const sides = [`${sideText(agree, 'agree')} with this claim`, sideText(disagree, 'disagree')];
  if (neither && neither.statementCount > 0) sides.push(`${sideText(neither, 'take')} no side`);
  return `In the record ${joinNames(sides)}.`;
}

/** `nobody disagrees`, `1 statement by 1 speaker disagrees`, `3 statements by 2 speakers disagree`. */
function sideText(side: Side | undefined, verb: string): string {
  if (!side || side.statementCount === 0) return `nobody ${verb}s`;
  const { statementCount, speakerCount } = side;
  return `${countNoun(statementCount, 'statement')} by ${countNoun(speakerCount, 'speaker')} ${verb}${statementCount === 1 ? 's' : ''}`;
}

type Side = NonNullable<Awaited<ReturnType<typeof readCorroboration>>>['sides'][number];

/** The number of origins of all statements on a side, with footnotes for the statements that are shown. */
function sourcingParagraph(
  name: string,
  side: Side,
  narrated: readonly NarratedStatement[],
  footnotes: Footnotes,
): Paragraph[] {
  if (side.statementCount === 0) return [];
  const unknownLineage =
    side.unknownLineage === 0 ? '' : `, and ${countNoun(side.unknownLineage, 'origin')} of unknown lineage`;
  const single = side.singleSource ? ': it is not independently corroborated' : '';
  const sentence = {
    text: `${name} rests on ${countNoun(side.independentChains, 'independent chain')}${unknownLineage}${single}.`,
    footnotes: footnotes.cite(
      narrated.flatMap(({ provenance }) => provenance.origins),
      { links: [] },
    ),
    statementIds: narrated.map(({ statement }) => statement.id),
  };
  return [{ sentences: [sentence] }];
}

/** The newest statements with these stances on the contradicting claims. */
async function readContradicting(
  context: Context,
  claims: readonly ClaimRecord[],
  filter: StatementFilter,
  stances: readonly Stance[],
): Promise<NarratedStatement[]> {
  const lists = await Promise.all(
    claims
      .slice(0, MAX_OPPOSING * 2)
      .map(({ id }) => readNewest(context, 'claim', id, { ...timeWindow(filter), stance: stances }, MAX_OPPOSING)),
  );
  return lists.flatMap(({ narrated }) => narrated);
}

function withStances(filter: StatementFilter, stances: readonly Stance[]): StatementFilter {
  return { ...filter, stance: stances.filter((stance) => !filter.stance || filter.stance.includes(stance)) };
}

function paragraphs(
  narrated: readonly NarratedStatement[],
  object: 'it' | 'what contradicts it',
  footnotes: Footnotes,
): Paragraph[] {
  return narrated.map((statement) => ({ sentences: sentences(statement, object, footnotes) }));
}
