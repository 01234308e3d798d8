import { claimPage } from '../claims/claim.store.ts';
import type { Context } from '../context.ts';
import type {
  CitationResolvers,
  QueryResolvers,
  StatementConnectionResolvers,
  StatementResolvers,
  TargetResolvers,
} from '../../generated/resolvers.ts';
import type { MaybePromise } from '../../graph/loader.ts';
import { readListLength } from '../../paging/page.ts';
import { loadNode, loadRequired } from '../nodes/node.store.ts';
import { resolveStatements } from './connection.ts';
import type { CitationRecord, StatementRecord, TargetRecord } from './statement.ts';
import { traceCitations } from './trace.ts';
import { languagesOf, type Languages } from './translation.ts';

export const Query: QueryResolvers = {
  statement: (_, { id }, { load }) => load.statement.load(id),
  statements: resolveStatements(null),
};

export const Statement: StatementResolvers = {
  speaker: ({ speakerId }, _, { load }) => loadRequired(load.actor, speakerId),
  spokenAs: ({ spokenAs }, _, { load }) => (spokenAs === null ? null : load.office.load(spokenAs)),
  claim: ({ claimId }, _, { load }) => loadRequired(load.claim, claimId),
  toward: (statement, _, context) => statement.toward ?? loadWithEdges(statement, context).then(({ toward }) => toward),
  told: ({ id }, _, { load }) => load.told.load(id),
  saidAt: ({ said }) => said,
  citations: loadCitations,
  language: async (statement, _, context) => (await loadLanguages(statement, context)).language,
  originalLanguage: async (statement, _, context) => (await loadLanguages(statement, context)).originalLanguage,
  translatedFrom: async (statement, _, context) => (await loadLanguages(statement, context)).translatedFrom,
  original: async (statement, _, context) => (await loadLanguages(statement, context)).original,
  saidIn: ({ saidIn }, _, { load }) => (saidIn === null ? null : loadRequired(load.subject, saidIn)),
  occasion: ({ occasion }, _, { load }) => (occasion === null ? null : loadRequired(load.subject, occasion)),
  outcomeShownBy: async ({ outcomeShownBy }, _, context) => {
    const evidence = await Promise.all((outcomeShownBy ?? []).map(async (id) => loadNode(context, id)));
    return evidence.filter((node) => node !== null);
  },
  inferred: ({ inferredFields, inferredReasons }) =>
    (inferredFields ?? []).map((field, index) => ({ field, reason: inferredReasons?.[index] ?? '' })),
  provenance: (statement, _, context) => {
    const citations = loadCitations(statement, {}, context);
    const trace = (cited: readonly CitationRecord[]) => traceCitations(cited, context);
    return citations instanceof Promise ? citations.then(trace) : trace(citations);
  },
  respondsTo: ({ id }, _, { load }) => load.answered.load(id),
  responses: ({ id }, { first }, { load }) => load.answers.load(id, readListLength(first)),
  claimsAbout: ({ id }, args, context) => claimPage(context, id, args),
  statementsAbout: resolveStatements('about'),
  revisions: ({ id }, { first }, { load }) => load.revisions.load(id, readListLength(first)),
};

export const StatementConnection: StatementConnectionResolvers = {
  openBeginnings: ({ openBeginnings }) => openBeginnings?.() ?? null,
};

export const Target: TargetResolvers = {
  actor: ({ actorId }, _, { load }) => loadRequired(load.actor, actorId),
};

export const Citation: CitationResolvers = {
  source: ({ sourceId }, _, { load }) => loadRequired(load.source, sourceId),
};

type WholeStatement = StatementRecord & {
  readonly toward: readonly TargetRecord[];
  readonly citations: readonly CitationRecord[];
};

function loadCitations(
  statement: StatementRecord,
  _: object,
  context: Context,
): MaybePromise<readonly CitationRecord[]> {
  return statement.citations ?? loadWithEdges(statement, context).then(({ citations }) => citations);
}

async function loadLanguages(statement: StatementRecord, context: Context): Promise<Languages> {
  return languagesOf(statement, await loadCitations(statement, {}, context));
}

/** Loads the targets and citations of a statement that was read without them. */
async function loadWithEdges({ id }: StatementRecord, { load }: Context): Promise<WholeStatement> {
  return (await loadRequired(load.whole, id)) as WholeStatement;
}
