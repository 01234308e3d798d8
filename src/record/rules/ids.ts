import { ENTRY_TYPES, typeFromId } from '../entries.ts';
import { didYouMean } from '../../common/did-you-mean.ts';
import type { Problem } from '../problem.ts';
import { allReferences, isKnown, placeInFile, problemIn, type ValidationContext } from '../validation-context.ts';

/** Every id that is named is given by a file or held by the record. */
export function unknownIds(world: ValidationContext): Problem[] {
  if (!world.complete) return [];
  const candidates = Map.groupBy([...world.declared.keys(), ...world.candidates], typeFromId);
  return allReferences(world.entries)
    .filter(({ id }) => !isKnown(world, id))
    .map(({ entry, path, id }) => {
      const near = didYouMean(id, candidates.get(typeFromId(id)) ?? []);
      return problemIn(entry, path, `neither these files nor the record hold ${id}${near}`);
    });
}

/** An id is given once. */
export function duplicateIds(world: ValidationContext): Problem[] {
  return [...world.declared.values()].flatMap(([first, ...others]) =>
    others.map(({ id, document, path }) =>
      document.problem(path, `${id} is given twice: first at ${first ? placeInFile(first) : 'another place'}`),
    ),
  );
}

/** An object stays with the dossier that recorded it, unless both dossiers are imported together. */
export function takenIds({ entries, dossiers, recorded }: ValidationContext): Problem[] {
  const all = ENTRY_TYPES.flatMap((type) => entries[type].map((entry) => ({ ...entry, id: entry.value.id })));
  const here = new Set<string | null>(dossiers);
  return all.flatMap(({ id, ...entry }) => {
    const held = recorded.get(id);
    if (!held || here.has(held.dossier)) return [];
    const owner = held.dossier === null ? 'not from a dossier' : `from the dossier ${held.dossier}`;
    return [
      problemIn(entry, ['id'], `the record already holds ${id}, ${owner}: refer to it, or give this one another id`),
    ];
  });
}

/** An office stays with the person who holds it in the record. */
export function takenOffices({ entries, offices }: ValidationContext): Problem[] {
  return entries.actor.flatMap((entry) =>
    (entry.value.offices ?? []).flatMap(({ id }, index) => {
      const other = offices.get(id)?.find(({ holder }) => holder !== entry.value.id);
      if (!other || entries.actor.some(({ value }) => value.id === other.holder)) return [];
      return [
        problemIn(entry, ['offices', index, 'id'], `the record already holds ${id}, as an office of ${other.holder}`),
      ];
    }),
  );
}

/** A list names each of its items once. */
export function repeatedReferences({ entries }: ValidationContext): Problem[] {
  const lists = allReferences(entries).filter(({ path }) => path.length > 1 && !MAY_REPEAT.has(String(path[0])));
  const seen = new Map(countEntries(lists).map((entry) => [entry, new Set<string>()]));
  return lists.flatMap(({ entry, path, id }) => {
    const key = `${String(path[0])} ${id}`;
    const again = seen.get(entry)?.has(key) ?? false;
    seen.get(entry)?.add(key);
    return again ? [problemIn(entry, path, `${id} stands twice in ${String(path[0])}`)] : [];
  });
}

/** Two offices in one body, and being part of one body at two times, are no repetition. */
const MAY_REPEAT = new Set(['offices', 'partOf']);

function countEntries<Value>(references: readonly { entry: Value }[]): Value[] {
  return references.map(({ entry }) => entry);
}
