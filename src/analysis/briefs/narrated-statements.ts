import type { Context } from '../../model/context.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { plainText } from '../../interop/references/csl.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import { toChain } from '../../model/statements/provenance.ts';
import type { Role } from '../../model/statements/statement.plan.ts';
import { statementPage } from '../../model/statements/statement.store.ts';
import type { StatementRecord } from '../../model/statements/statement.ts';
import { ALL_FIELDS } from '../../model/statements/statement.selection.ts';
import type { NarratedStatement } from './sentences.ts';

/** Statements of a list, and how many it has in all. */
export interface Listed {
  /** The newest, the oldest of them first. */
  readonly told: readonly NarratedStatement[];
  readonly total: number;
}

/** The newest statements of a list with all that sentences tell of them. */
export async function newest(
  context: Context,
  role: Role,
  parent: string,
  filter: StatementFilter,
  first: number,
): Promise<Listed> {
  const page = await statementPage(context, role, parent, { filter, first, orderBy: 'SAID_AT_DESC' }, ALL_FIELDS);
  const statements = page.rows.map(({ node }) => node).reverse();
  const [told, total] = await Promise.all([
    Promise.all(statements.map((each) => narrate(context, each))),
    page.count(),
  ]);
  return { told, total };
}

async function narrate({ load }: Context, statement: StatementRecord): Promise<NarratedStatement> {
  const [speaker, claim, told, office] = await Promise.all([
    loadRequired(load.actor, statement.speakerId),
    loadRequired(load.claim, statement.claimId),
    load.told.load(statement.id),
    statement.spokenAs === null ? null : loadRequired(load.office, statement.spokenAs),
  ]);
  const body = office && (await loadRequired(load.actor, office.ofId)).name;
  const sources = (statement.citations ?? []).flatMap(({ sourceId }) => load.source.at(sourceId) ?? []);
  const publisher = ({ publisherId }: SourceRecord) => {
    const name = publisherId === null ? undefined : load.actor.at(publisherId)?.name;
    return name === undefined ? null : plainText(name);
  };
  return {
    statement,
    speaker,
    told,
    publisher,
    office: office && body !== null ? { ...office, body } : null,
    claim: claim.text,
    chain: toChain(sources),
  };
}
