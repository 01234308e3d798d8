import { actorOf, type ActorRecord } from '../actors/actor.ts';
import { claimOf, type ClaimRecord } from '../claims/claim.ts';
import type { Loader } from '../graph/loader.ts';
import { sourceOf, type SourceRecord } from '../sources/source.ts';
import { recordOf } from '../graph/values.ts';
import type { Want } from './want.ts';
import type { CitationRecord, StatementRecord, TargetRecord } from './statement.ts';

/** Statements as the database returns them: tables of values, each object once (see cypher/statements/parts). */
export interface Answer extends Record<string, unknown> {
  readonly statements: readonly Values[];
  readonly claims: readonly Values[];
  readonly sources: readonly Values[];
  readonly actors: readonly Values[];
}

/** Values of one object in the order in which its query lists them. */
type Values = readonly unknown[];

/** A statement, the page it belongs to, and its place there. */
export interface Placed {
  readonly parent: number;
  readonly at: number;
  readonly statement: StatementRecord;
}

/** Where what an answer holds is kept for the rest of the request. */
export interface Shelves {
  readonly claim: Loader<ClaimRecord>;
  readonly source: Loader<SourceRecord>;
  readonly actor: Loader<ActorRecord>;
}

/**
 * Reads the tables of an answer; everything in it is at hand from then on.
 *
 * @param want What the read was asked for.
 */
export function takeIn(answer: Answer, want: Want, shelves: Shelves): Placed[] {
  const names = new Map<string, string>();
  for (const values of answer.actors) {
    const actor = actorOf(values, want.actorKeys);
    names.set(actor.id, actor.name);
    shelves.actor.prime(actor.id, actor);
  }
  for (const values of answer.claims) shelve(shelves.claim, claimOf(values, want.claimKeys));
  for (const values of answer.sources) shelve(shelves.source, sourceOf(values, want.sourceKeys));
  return answer.statements.map((values) => ({
    parent: values[0] as number,
    at: values[1] as number,
    statement: statementOf(values, want, names),
  }));
}

function shelve<Item extends { readonly id: string }>(loader: Loader<Item>, item: Item): void {
  loader.prime(item.id, item);
}

// The database is the one that keeps these types: every value was checked when it was recorded.
function statementOf(row: Values, want: Want, names: ReadonlyMap<string, string>): StatementRecord {
  const [, , id, speakerId, claimId, values, toward, citations] = row;
  return {
    ...{ id, speakerId, claimId },
    ...recordOf(want.statementKeys, values),
    toward: targetsOf(toward as Values[] | null, names),
    citations: citationsOf(citations as Values[] | null, want.citationKeys),
  } as StatementRecord;
}

function targetsOf(rows: readonly Values[] | null, names: ReadonlyMap<string, string>): TargetRecord[] | null {
  if (rows === null) return null;
  const targets = rows.map(([actorId, attitude]) => ({ actorId, attitude }) as TargetRecord);
  const name = ({ actorId }: TargetRecord) => names.get(actorId) ?? '';
  return targets.sort((a, b) => compare(name(a), name(b)) || compare(a.actorId, b.actorId));
}

function citationsOf(rows: readonly Values[] | null, keys: readonly string[]): CitationRecord[] | null {
  if (rows === null) return null;
  const citations = rows.map(
    ([sourceId, position, values]) => ({ sourceId, position, ...recordOf(keys, values) }) as CitationRecord,
  );
  return citations.sort((a, b) => a.position - b.position || compare(a.sourceId, b.sourceId));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
