import { AGREE, DISAGREE, stancesOn } from '../shared/stance.ts';
import type { Context } from '../../model/context.ts';
import type { StatementFilter } from '../../generated/types.ts';
import type { NodeRecord } from '../../model/nodes/node.ts';
import { PAGE_LIMIT } from '../../paging/page.ts';
import type { Footnotes } from './footnotes.ts';
import { section, groupSentences, type Account } from './paragraphs.ts';
import { number, type NarratedStatement } from './sentences.ts';
import { newest } from './narrated-statements.ts';

/** What is disputed about an event, and what is said. */
export async function aboutEvent(
  context: Context,
  subject: NodeRecord,
  filter: StatementFilter,
  length: number,
  footnotes: Footnotes,
): Promise<Account> {
  const of = await newest(context, 'about', subject.id, filter, PAGE_LIMIT);
  const claims = [...Map.groupBy(of.told, ({ statement }) => statement.claimId).values()];
  const contested = claims.filter((told) => isContested(told));
  const chosen = [...contested, ...claims.filter((told) => !isContested(told))].flat().slice(0, length);
  const ids = new Set(chosen.map(({ statement }) => statement.id));
  const pick = (groups: readonly (readonly NarratedStatement[])[]) =>
    groups.flatMap((group) => {
      const kept = group.filter(({ statement }) => ids.has(statement.id));
      return kept.length === 0 ? [] : [{ sentences: groupSentences(kept, footnotes) }];
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

function isContested(told: readonly NarratedStatement[]): boolean {
  const has = (side: number) => told.some(({ statement }) => stancesOn(side).includes(statement.stance));
  return has(AGREE) && has(DISAGREE);
}
