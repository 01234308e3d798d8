import type { ActorRecord, IdentificationRecord, OfficeRecord } from './actors/actor.ts';
import type { ClaimRecord } from './claims/claim.ts';
import { positionLoaders } from './claims/positions.ts';
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

export function createLoaders(graph: Graph) {
  const entities = {
    actor: oneById<ActorRecord>(graph, 'actors/by-id'),
    claim: oneById<ClaimRecord>(graph, 'claims/by-id'),
    source: oneById<SourceRecord>(graph, 'sources/by-id'),
  };
  return {
    ...entities,
    ...statementLoaders(graph, entities),
    subject: oneById<SubjectRecord>(graph, 'subjects/by-id'),
    office: oneById<OfficeRecord>(graph, 'actors/offices-by-id'),
    officesOfPerson: listById<OfficeRecord>(graph, 'actors/offices-of-person'),
    officesInBody: listById<OfficeRecord>(graph, 'actors/offices-in-body'),
    wholes: listById<ActorRecord>(graph, 'actors/wholes'),
    parts: listById<ActorRecord>(graph, 'actors/parts-of'),
    identifications: listById<IdentificationRecord>(graph, 'actors/identifications'),
    subjectsOfClaim: listById<AnySubjectRecord>(graph, 'claims/subjects'),
    contradicts: listById<ClaimRecord>(graph, 'claims/contradicts'),
    entails: listById<ClaimRecord>(graph, 'claims/entails'),
    entailedBy: listById<ClaimRecord>(graph, 'claims/entailed-by'),
    ...positionLoaders(graph, entities.actor),
    told: listById<ActorRecord>(graph, 'statements/told'),
    answered: listById<StatementRecord>(graph, 'statements/answered'),
    answers: listById<StatementRecord>(graph, 'statements/answers'),
    cites: listById<SourceRecord>(graph, 'sources/cites'),
    citedBy: listById<SourceRecord>(graph, 'sources/cited-by'),
    revisions: listById<RevisionRecord>(graph, 'revisions/of'),
    /** Pages of the lists of several parents, read together. */
    batches: new Batches(),
  };
}
