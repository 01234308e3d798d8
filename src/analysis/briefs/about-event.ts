import { AGREE, DISAGREE, stancesOn } from '../shared/stance.ts';
import type { Context } from '../../model/context.ts';
import type { StatementFilter } from '../../generated/types.ts';
import type { NodeRecord } from '../../model/nodes/node.ts';
import { PAGE_LIMIT } from '../../paging/page.ts';
import type { Footnotes } from './footnotes.ts';
import { section, groupSentences, type Account } from './paragraphs.ts';
import { countNoun, type NarratedStatement } from './sentences.ts';
import { readNewest } from './narrated-statements.ts';
import { checkable, readVerdicts, verdictSentences } from './verdict-sentences.ts';

/** Writes what is disputed about an event, and what else is said. */
export async function aboutEvent(
  context: Context,
  subject: NodeRecord,
  filter: StatementFilter,
  length: number,
  footnotes: Footnotes,
): Promise<Account> {
  const about = await readNewest(context, 'about', subject.id, filter, PAGE_LIMIT);
  const claims = [...Map.groupBy(about.narrated, ({ statement }) => statement.claimId).values()];
  const contested = claims.filter((group) => isContested(group));
  const chosen = [...contested, ...claims.filter((group) => !isContested(group))].flat().slice(0, length);
  const ids = new Set(chosen.map(({ statement }) => statement.id));
  const verdicts = await Promise.all(
    claims.map((group) =>
      readVerdicts(context, checkable(group.filter(({ statement }) => ids.has(statement.id))), filter),
    ),
  );
  const toParagraphs = (groups: readonly NarratedStatement[][]) =>
    groups.flatMap((group) => {
      const kept = group.filter(({ statement }) => ids.has(statement.id));
      if (kept.length === 0) return [];
      const told = groupSentences(kept, footnotes);
      return [{ sentences: [...told, ...verdictSentences(verdicts[claims.indexOf(group)] ?? [], footnotes)] }];
    });
  const sections = [
    section('What is disputed', toParagraphs(contested)),
    section('What is said', toParagraphs(claims.filter((group) => !isContested(group)))),
  ].flat();
  const lead = (numbers: readonly number[]) => ({
    text: `The record holds ${countNoun(about.total, 'statement')} on claims about this event; of the ${countNoun(claims.length, 'claim')} that ${about.total > about.narrated.length ? `the newest ${about.narrated.length}` : 'they'} are on, ${contested.length === 0 ? 'none' : contested.length} ${contested.length > 1 ? 'have' : 'has'} someone on either side.`,
    footnotes: numbers,
    statementIds: chosen.map(({ statement }) => statement.id),
  });
  return { lead, sections, omitted: about.total - chosen.length };
}

function isContested(narrated: readonly NarratedStatement[]): boolean {
  const has = (side: number) => narrated.some(({ statement }) => stancesOn(side).includes(statement.stance));
  return has(AGREE) && has(DISAGREE);
}
