import { ENTRY_TYPES, typeFromId } from '../entries.ts';
import { didYouMean } from '../../common/did-you-mean.ts';
import type { Problem } from '../problem.ts';
import { allReferences, isKnown, placeInFile, problemIn, type ValidationContext } from '../validation-context.ts';

/** Finds references to ids that neither a file defines nor the record has; suggests the nearest known id. */
export function unknownIds(context: ValidationContext): Problem[] {
  if (!context.complete) return [];
  const candidates = Map.groupBy([...context.declared.keys(), ...context.candidates], typeFromId);
  const message = (id: string) =>
    `neither these files nor the record hold ${id}${didYouMean(id, candidates.get(typeFromId(id)) ?? [])}`;
  return [
    ...allReferences(context.entries)
      .filter(({ id }) => !isKnown(context, id))
      .map(({ entry, path, id }) => problemIn(entry, path, message(id))),
    ...context.unsound
      .filter(({ id }) => !isKnown(context, id))
      .map(({ document, path, id }) => document.problem(path, message(id))),
  ];
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

/** Finds actors with an item of Wikidata that another actor has. */
export function takenItems({ entries, declared, items }: ValidationContext): Problem[] {
  const withItem = entries.actor.filter(({ value }) => value.wikidataId !== undefined);
  const inFiles = Map.groupBy(withItem, ({ value }) => value.wikidataId);
  return withItem.flatMap((entry) => {
    const { id, wikidataId = '' } = entry.value;
    const first = inFiles.get(wikidataId)?.[0]?.value.id;
    const recorded = (items.get(wikidataId) ?? []).find((other) => other !== id && !declared.has(other));
    const other = recorded ?? (first === id ? undefined : first);
    if (other === undefined) return [];
    const message = `${wikidataId} is the item of ${other} already: refer to that actor, or correct the item`;
    return [problemIn(entry, ['wikidataId'], message)];
  });
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
