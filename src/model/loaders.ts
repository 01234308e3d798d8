import type { ActorRecord, IdentificationRecord, OfficeRecord, OwnershipRecord } from './actors/actor.ts';
import type { ClaimRecord } from './claims/claim.ts';
import { positionLoaders } from './claims/positions.ts';
import type { Budget } from '../common/budget.ts';
import type { Graph } from '../graph/graph.ts';
import { listById, oneById } from '../graph/loader.ts';
import { Batches } from '../paging/batches.ts';
import type { RevisionRecord } from './revisions/revision.ts';
import type { SourceRecord } from './sources/source.ts';
import { statementLoaders } from './statements/statement.loader.ts';
import type { StatementRecord } from './statements/statement.ts';
import type { AnySubjectRecord, SubjectRecord } from './subjects/subject.ts';

/** A loader for each edge between the types, so that each level of a query is one read, not one read per row. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(graph: Graph, budget: Budget) {
  const entities = {
    actor: oneById<ActorRecord>(graph, budget, 'actors/by-id'),
    claim: oneById<ClaimRecord>(graph, budget, 'claims/by-id'),
    source: oneById<SourceRecord>(graph, budget, 'sources/by-id'),
  };
  return {
    ...entities,
    ...statementLoaders(graph, budget, entities),
    subject: oneById<SubjectRecord>(graph, budget, 'subjects/by-id'),
    office: oneById<OfficeRecord>(graph, budget, 'actors/offices-by-id'),
    officesOfPerson: listById<OfficeRecord>(graph, budget, 'actors/offices-of-person'),
    officesInBody: listById<OfficeRecord>(graph, budget, 'actors/offices-in-body'),
    wholes: listById<ActorRecord>(graph, budget, 'actors/wholes'),
    parts: listById<ActorRecord>(graph, budget, 'actors/parts-of'),
    owners: listById<OwnershipRecord>(graph, budget, 'actors/owners'),
    identifications: listById<IdentificationRecord>(graph, budget, 'actors/identifications'),
    subjectsOfClaim: listById<AnySubjectRecord>(graph, budget, 'claims/subjects'),
    contradicts: listById<ClaimRecord>(graph, budget, 'claims/contradicts'),
    entails: listById<ClaimRecord>(graph, budget, 'claims/entails'),
    entailedBy: listById<ClaimRecord>(graph, budget, 'claims/entailed-by'),
    ...positionLoaders(graph, budget, entities.actor),
    told: listById<ActorRecord>(graph, budget, 'statements/told'),
    answered: listById<StatementRecord>(graph, budget, 'statements/answered'),
    answers: listById<StatementRecord>(graph, budget, 'statements/answers'),
    seen: oneById<boolean>(graph, budget, 'sources/seen'),
    cites: listById<SourceRecord>(graph, budget, 'sources/cites'),
    citedBy: listById<SourceRecord>(graph, budget, 'sources/cited-by'),
    revisions: listById<RevisionRecord>(graph, budget, 'revisions/of'),
    /** Pages of the lists of several parents, read together. */
    batches: new Batches(budget),
  };
}
