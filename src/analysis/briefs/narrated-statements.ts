import type { Context } from '../../model/context.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { plainText } from '../../interop/references/csl.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import type { Role } from '../../model/statements/statement.plan.ts';
import { statementPage } from '../../model/statements/statement.store.ts';
import type { StatementRecord } from '../../model/statements/statement.ts';
import { traceCitations } from '../../model/statements/trace.ts';
import { ALL_FIELDS } from '../../model/statements/statement.selection.ts';
import type { NarratedStatement } from './sentences.ts';

/** The newest statements of a list, and the length of the whole list. */
export interface NarratedList {
  /** The newest statements, in chronological order. */
  readonly narrated: readonly NarratedStatement[];
  readonly total: number;
}

/**
 * Reads the newest statements of a list with everything that their sentences need.
 *
 * @param first How many statements.
 */
export async function readNewest(
  context: Context,
  role: Role,
  parent: string,
  filter: StatementFilter,
  first: number,
): Promise<NarratedList> {
  const page = await statementPage(context, role, parent, { filter, first, orderBy: 'SAID_AT_DESC' }, ALL_FIELDS);
  const statements = page.rows.map(({ node }) => node).reverse();
  const [narrated, total] = await Promise.all([
    Promise.all(statements.map((statement) => narrate(context, statement))),
    page.count(),
  ]);
  return { narrated, total };
}

async function narrate({ load }: Context, statement: StatementRecord): Promise<NarratedStatement> {
  const [speaker, claim, addressees, office] = await Promise.all([
    loadRequired(load.actor, statement.speakerId),
    loadRequired(load.claim, statement.claimId),
    load.told.load(statement.id),
    statement.spokenAs === null ? null : loadRequired(load.office, statement.spokenAs),
  ]);
  const bodyName = office && (await loadRequired(load.actor, office.ofId)).name;
  const publisher = ({ publisherId }: SourceRecord) => {
    const name = publisherId === null ? undefined : load.actor.at(publisherId)?.name;
    return name === undefined ? null : plainText(name);
  };
  return {
    statement,
    speaker,
    addressees,
    publisher,
    office: office && bodyName !== null ? { ...office, bodyName } : null,
    claim,
    targets: (statement.toward ?? []).flatMap(({ actorId, attitude }) => {
      const actor = load.actor.at(actorId);
      return actor ? [{ actor, attitude }] : [];
    }),
    provenance: traceCitations(statement.citations ?? [], { load }),
  };
}
