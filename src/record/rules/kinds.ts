import type { ActorEntry } from '../format.ts';
import type { Problem } from '../problem.ts';
import { kindLookup, problemIn, type ValidationContext } from '../validation-context.ts';

const ONLY: readonly { field: keyof ActorEntry; allowed: (actor: ActorEntry) => boolean; whose: string }[] = [
  { field: 'offices', allowed: ({ kind }) => kind === 'PERSON', whose: 'only a PERSON holds offices' },
  {
    field: 'partOf',
    allowed: ({ kind }) => kind === 'INSTITUTION',
    whose: 'only an INSTITUTION is part of another actor',
  },
  { field: 'reliability', allowed: ({ kind }) => kind === 'OUTLET', whose: 'only an OUTLET has a reliability' },
  {
    field: 'identifiedAs',
    allowed: ({ kind, unnamed }) => kind === 'PERSON' && unnamed === true,
    whose: 'only an unnamed PERSON (unnamed: true) is identified as another',
  },
];

/** Fields that belong to one kind of actor stand on that kind alone. */
export function fieldsOfKind({ entries }: ValidationContext): Problem[] {
  return entries.actor.flatMap((entry) =>
    ONLY.filter(({ field, allowed }) => entry.value[field] !== undefined && !allowed(entry.value)).map(
      ({ field, whose }) =>
        entry.document.problem([...entry.path, field], `${whose}; this is ${described(entry.value)}`, 'key'),
    ),
  );
}

/** An office is one of a state or an institution, and an institution is part of one of these. */
export function bodies(world: ValidationContext): Problem[] {
  const kind = kindLookup(world);
  const isBody = (id: string) => ['STATE', 'INSTITUTION', undefined].includes(kind(id));
  return world.entries.actor.flatMap((entry) => [
    ...(entry.value.offices ?? []).flatMap(({ of }, index) =>
      isBody(of)
        ? []
        : [
            problemIn(
              entry,
              ['offices', index, 'of'],
              `an office is one of a STATE or an INSTITUTION, ${of} is ${withArticle(kind(of))}`,
            ),
          ],
    ),
    ...(entry.value.partOf ?? []).flatMap(({ actor }, index) =>
      isBody(actor)
        ? []
        : [
            problemIn(
              entry,
              ['partOf', index, 'actor'],
              `an institution is part of a STATE or an INSTITUTION, ${actor} is ${withArticle(kind(actor))}`,
            ),
          ],
    ),
  ]);
}

/** An unnamed person turns out to be someone else. */
export function identifiedAsItself({ entries }: ValidationContext): Problem[] {
  return entries.actor.flatMap((entry) =>
    (entry.value.identifiedAs ?? []).flatMap(({ actor }, index) =>
      actor === entry.value.id ? [problemIn(entry, ['identifiedAs', index, 'actor'], 'this is the person itself')] : [],
    ),
  );
}

function described({ kind, unnamed }: ActorEntry): string {
  return kind === 'PERSON' && !unnamed ? 'a named PERSON' : withArticle(kind);
}

function withArticle(kind = 'PERSON'): string {
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
