import type { Context } from '../context.ts';
import type {
  CitationResolvers,
  QueryResolvers,
  StatementResolvers,
  TargetResolvers,
} from '../../generated/resolvers.ts';
import type { Soon } from '../../graph/loader.ts';
import { must } from '../nodes/node.store.ts';
import { statementsOf } from './connection.ts';
import { chainOf } from './provenance.ts';
import type { CitationRecord, StatementRecord, TargetRecord } from './statement.ts';

export const Query: QueryResolvers = {
  statement: (_, { id }, { load }) => load.statement.load(id),
  statements: statementsOf(null),
};

export const Statement: StatementResolvers = {
  speaker: ({ speakerId }, _, { load }) => must(load.actor, speakerId),
  spokenAs: ({ spokenAs }, _, { load }) => (spokenAs === null ? null : load.office.load(spokenAs)),
  claim: ({ claimId }, _, { load }) => must(load.claim, claimId),
  toward: (statement, _, context) => statement.toward ?? whole(statement, context).then(({ toward }) => toward),
  told: ({ id }, _, { load }) => load.told.load(id),
  saidAt: ({ said }) => said,
  citations: citationsOf,
  provenance: (statement, _, context) => {
    const citations = citationsOf(statement, {}, context);
    // Sources come with the citations, and with what they cite.
    const chain = (cited: readonly CitationRecord[]) =>
      chainOf(cited.flatMap(({ sourceId }) => context.load.source.at(sourceId) ?? []));
    return citations instanceof Promise ? citations.then(chain) : chain(citations);
  },
  respondsTo: ({ id }, _, { load }) => load.answered.load(id),
  responses: ({ id }, _, { load }) => load.answers.load(id),
  revisions: ({ id }, _, { load }) => load.revisions.load(id),
};

export const Target: TargetResolvers = {
  actor: ({ actorId }, _, { load }) => must(load.actor, actorId),
};

export const Citation: CitationResolvers = {
  source: ({ sourceId }, _, { load }) => must(load.source, sourceId),
};

type Whole = StatementRecord & {
  readonly toward: readonly TargetRecord[];
  readonly citations: readonly CitationRecord[];
};

function citationsOf(statement: StatementRecord, _: object, context: Context): Soon<readonly CitationRecord[]> {
  return statement.citations ?? whole(statement, context).then(({ citations }) => citations);
}

/** The statement with its targets and citations, for one that came without. */
async function whole({ id }: StatementRecord, { load }: Context): Promise<Whole> {
  return (await must(load.whole, id)) as Whole;
}
