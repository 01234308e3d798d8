import { runByIds, type RunQuery } from './run-query.ts';
import { SECTIONS, typeFromId, type Entries } from './entries.ts';
import { MAX_ID_LENGTH } from '../common/bounds.ts';
import { readUtterances } from './utterance.ts';
import { referencesInContent } from './references.ts';
import type { Declaration, Structure, UnsoundEntry } from './structure.ts';
import {
  allReferences,
  isKnown,
  LINKS,
  toOfficesHeld,
  type Link,
  type LooseReference,
  type OfficeHeld,
  type Recorded,
  type ValidationContext,
} from './validation-context.ts';

const TYPES: readonly string[] = Object.values(SECTIONS);

/**
 * Reads what the rules need to know of the record: the objects with the ids that the files define or refer to.
 *
 * @param complete False when a file could not be read.
 */
export async function loadValidationContext(
  runQuery: RunQuery,
  structure: Structure,
  complete: boolean,
): Promise<ValidationContext> {
  const { entries, dossiers } = structure;
  const declared = Map.groupBy(structure.declarations, ({ id }) => id);
  const unsound = (structure.unsound ?? []).flatMap(looseReferences);
  const named = [...new Set([...allReferences(entries), ...unsound].map(({ id }) => id))];
  const recorded = await readRecorded(runQuery, [...new Set([...declared.keys(), ...named])]);
  const offices = await readOffices(runQuery, entries, declared, named);
  const links = await readLinks(runQuery, declared, named, recorded);
  const unknown = named.filter((id) => !isKnown({ declared, recorded, offices }, id));
  return {
    entries,
    unsound,
    dossiers,
    declared,
    complete,
    recorded,
    offices,
    items: await readItems(runQuery, entries),
    links,
    utterances: await readUtterances(
      runQuery,
      entries.statement.map(({ value }) => value),
    ),
    candidates: await readCandidates(runQuery, unknown),
  };
}

/** What an entry that does not fit the format refers to; what has not the form of an id was reported already. */
function looseReferences({ type, content, document, path }: UnsoundEntry): LooseReference[] {
  return referencesInContent(type, content)
    .filter(({ id }) => ID.test(id) && id.length <= MAX_ID_LENGTH)
    .map((reference) => ({ id: reference.id, document, path: [...path, ...reference.path] }));
}

const ID = /^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*$/;

async function readRecorded(runQuery: RunQuery, ids: readonly string[]): Promise<Map<string, Recorded>> {
  const byType = Map.groupBy(ids, typeFromId);
  const rows = await Promise.all(
    TYPES.map((type) =>
      runByIds<Recorded & object>(runQuery, `record/known:${type.toUpperCase()}`, byType.get(type) ?? []),
    ),
  );
  return new Map(rows.flat().map((row) => [row.id, row]));
}

async function readItems(runQuery: RunQuery, entries: Entries): Promise<Map<string, string[]>> {
  const items = [...new Set(entries.actor.flatMap(({ value }) => value.wikidataId ?? []))];
  const rows = await runByIds<{ item: string; id: string }>(runQuery, 'record/known-wikidata', items);
  const byItem = Map.groupBy(rows, ({ item }) => item);
  return new Map([...byItem].map(([item, actors]) => [item, actors.map(({ id }) => id)]));
}

async function readOffices(
  runQuery: RunQuery,
  entries: Entries,
  declared: ReadonlyMap<string, Declaration[]>,
  named: readonly string[],
): Promise<Map<string, OfficeHeld[]>> {
  const ids = new Set([...declared.keys(), ...named].filter((id) => typeFromId(id) === 'office'));
  const rows = await runByIds<OfficeHeld & object>(runQuery, 'record/known-offices', [...ids]);
  // For persons in the files, the files take precedence over the record.
  const others = rows.filter(({ holder }) => !declared.has(holder));
  const inFiles = entries.actor.flatMap(({ value }) => toOfficesHeld(value));
  return Map.groupBy([...inFiles, ...others], ({ id }) => id);
}

/**
 * Edges of the record that could close a cycle with those in the files, traversed from the objects that the files refer
 * to. Such a cycle returns to the files by an edge of the record, so there is none unless the record already has one of
 * the objects that the files define.
 */
async function readLinks(
  runQuery: RunQuery,
  declared: ReadonlyMap<string, Declaration[]>,
  named: readonly string[],
  recorded: ReadonlyMap<string, Recorded>,
): Promise<Map<Link, Map<string, string[]>>> {
  const links = new Map<Link, Map<string, string[]>>();
  for (const link of LINKS) {
    const types = LINKED_TYPES[link];
    const outside = (ids: readonly string[]) => ids.filter((id) => types.includes(typeFromId(id)) && !declared.has(id));
    const canReturn = [...declared.keys()].some((id) => types.includes(typeFromId(id)) && recorded.has(id));
    links.set(link, await traverse(runQuery, `record/links:${link}`, canReturn ? outside(named) : [], outside));
  }
  return links;
}

const LINKED_TYPES: Record<Link, readonly string[]> = {
  CITES: ['source'],
  PART_OF: ['actor'],
  OWNED_BY: ['actor'],
  RESPONDS_TO: ['statement'],
  SPEAKS_OF: ['statement', 'claim'],
};

/** Breadth-first traversal; `outside` selects the ids to continue from. */
async function traverse(
  runQuery: RunQuery,
  query: string,
  start: readonly string[],
  outside: (ids: readonly string[]) => string[],
): Promise<Map<string, string[]>> {
  const edges = new Map<string, string[]>();
  for (let frontier = start; frontier.length > 0;) {
    const rows = await runByIds<{ from: string; to: string[] }>(runQuery, query, frontier);
    for (const { from, to } of rows) edges.set(from, to);
    frontier = [...new Set(outside(rows.flatMap(({ to }) => to)))].filter((id) => !edges.has(id));
  }
  return edges;
}

async function readCandidates(runQuery: RunQuery, unknown: readonly string[]): Promise<string[]> {
  const types = new Set(unknown.map(typeFromId));
  const rows = await Promise.all([...types].map((type) => runQuery<{ id: string }>(candidatesQuery(type))));
  return rows.flat().map(({ id }) => id);
}

function candidatesQuery(type: string): string {
  return type === 'office' ? 'record/office-candidates' : `record/candidates:${type.toUpperCase()}`;
}
