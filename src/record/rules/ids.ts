import { ENTRY_TYPES, typeFromId } from '../entries.ts';
import { didYouMean } from '../../common/did-you-mean.ts';
import type { Problem } from '../problem.ts';
import { allReferences, isKnown, placeInFile, problemIn, type ValidationContext } from '../validation-context.ts';

/** Finds references to ids that neither a file defines nor the record has; suggests the nearest known id. */
export function unknownIds(context: ValidationContext): Problem[] {
  if (!context.complete) return [];
  const candidates = Map.groupBy([...context.declared.keys(), ...context.candidates], typeFromId);
  return allReferences(context.entries)
    .filter(({ id }) => !isKnown(context, id))
    .map(({ entry, path, id }) => {
      const near = didYouMean(id, candidates.get(typeFromId(id)) ?? []);
      return problemIn(entry, path, `neither these files nor the record hold ${id}${near}`);
    });
}

/** Finds ids that are defined more than once. */
export function duplicateIds(context: ValidationContext): Problem[] {
  return [...context.declared.values()].flatMap(([first, ...others]) =>
    others.map(({ id, document, path }) =>
      document.problem(path, `${id} is given twice: first at ${first ? placeInFile(first) : 'another place'}`),
    ),
  );
}

/** Finds objects of another dossier: an object moves between dossiers only when both are imported together. */
export function takenIds({ entries, dossiers, recorded }: ValidationContext): Problem[] {
  const all = ENTRY_TYPES.flatMap((type) => entries[type].map((entry) => ({ ...entry, id: entry.value.id })));
  const imported = new Set<string | null>(dossiers);
  return all.flatMap(({ id, ...entry }) => {
    const existing = recorded.get(id);
    if (!existing || imported.has(existing.dossier)) return [];
    const owner = existing.dossier === null ? 'not from a dossier' : `from the dossier ${existing.dossier}`;
    return [
      problemIn(entry, ['id'], `the record already holds ${id}, ${owner}: refer to it, or give this one another id`),
    ];
  });
}

/** Finds offices that the record has for another person. */
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

/** Finds ids that are repeated in a list. */
export function repeatedReferences({ entries }: ValidationContext): Problem[] {
  const lists = allReferences(entries).filter(({ path }) => path.length > 1 && !MAY_REPEAT.has(String(path[0])));
  const seen = new Map(lists.map(({ entry }) => [entry, new Set<string>()]));
  return lists.flatMap(({ entry, path, id }) => {
    const key = `${String(path[0])} ${id}`;
    const isRepeated = seen.get(entry)?.has(key) ?? false;
    seen.get(entry)?.add(key);
    return isRepeated ? [problemIn(entry, path, `${id} is listed twice in ${String(path[0])}`)] : [];
  });
}

/** A person may hold two offices of one body, and an institution may be part of one body in two periods. */
const MAY_REPEAT = new Set(['offices', 'partOf', 'ownedBy']);
