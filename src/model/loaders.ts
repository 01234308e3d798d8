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
import type { VerdictRecord } from './verdicts/verdict.ts';

/** A loader for each edge between the types, so that each level of a query is one read, not one read per row. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(graph: Graph, budget: Budget) {
  const one = <Item>(query: string) => oneById<Item>(graph, budget, query);
  const list = <Item>(query: string) => listById<Item>(graph, budget, query);
  const entities = {
    actor: one<ActorRecord>('actors/by-id'),
    claim: one<ClaimRecord>('claims/by-id'),
    source: one<SourceRecord>('sources/by-id'),
  };
  return {
    ...entities,
    ...statementLoaders(graph, budget, entities),
    subject: one<SubjectRecord>('subjects/by-id'),
    verdict: one<VerdictRecord>('verdicts/by-id'),
    office: one<OfficeRecord>('actors/offices-by-id'),
    officesOfPerson: list<OfficeRecord>('actors/offices-of-person'),
    officesInBody: list<OfficeRecord>('actors/offices-in-body'),
    namesakes: list<ActorRecord>('actors/namesakes'),
    wholes: list<ActorRecord>('actors/wholes'),
    parts: list<ActorRecord>('actors/parts-of'),
    owners: list<OwnershipRecord>('actors/owners'),
    successors: list<ActorRecord>('actors/successors'),
    identifications: list<IdentificationRecord>('actors/identifications'),
    subjectsOfClaim: list<AnySubjectRecord>('claims/subjects'),
    statementsOfClaim: list<StatementRecord>('claims/statements-about'),
    contradicts: list<ClaimRecord>('claims/contradicts'),
    entails: list<ClaimRecord>('claims/entails'),
    entailedBy: list<ClaimRecord>('claims/entailed-by'),
    ...positionLoaders(graph, budget, entities.actor),
    told: list<ActorRecord>('statements/told'),
    answered: list<StatementRecord>('statements/answered'),
    answers: list<StatementRecord>('statements/answers'),
    seen: one<boolean>('sources/seen'),
    cites: list<SourceRecord>('sources/cites'),
    citedBy: list<SourceRecord>('sources/cited-by'),
    revisions: list<RevisionRecord>('revisions/of'),
    /** Pages of the lists of several parents, read together. */
    batches: new Batches(budget),
  };
}
