import type { Entry } from '../entries.ts';
import type { ActorEntry } from '../format.ts';
import type { Path, Problem } from '../problem.ts';
import { kindLookup, problemIn, type ValidationContext } from '../validation-context.ts';

/** Fields that only some actors may have. */
const RESTRICTED: readonly { field: keyof ActorEntry; allowed: (actor: ActorEntry) => boolean; whose: string }[] = [
  { field: 'offices', allowed: ({ kind }) => kind === 'PERSON', whose: 'only a PERSON holds offices' },
  {
    field: 'partOf',
    allowed: ({ kind }) => kind === 'INSTITUTION',
    whose: 'only an INSTITUTION is part of another actor',
  },
  { field: 'ownedBy', allowed: canBeOwned, whose: 'only an OUTLET or an INSTITUTION has owners' },
  { field: 'control', allowed: canBeOwned, whose: 'only an OUTLET or an INSTITUTION is under a control' },
  { field: 'reliability', allowed: ({ kind }) => kind === 'OUTLET', whose: 'only an OUTLET has a reliability' },
  {
    field: 'identifiedAs',
    allowed: ({ kind, unnamed }) => kind === 'PERSON' && unnamed === true,
    whose: 'only an unnamed PERSON (unnamed: true) is identified as another',
  },
];

function canBeOwned({ kind }: ActorEntry): boolean {
  return kind === 'OUTLET' || kind === 'INSTITUTION';
}

/** Finds fields that actors of this kind cannot have. */
export function fieldsOfKind({ entries }: ValidationContext): Problem[] {
  return entries.actor.flatMap((entry) =>
    RESTRICTED.filter(({ field, allowed }) => entry.value[field] !== undefined && !allowed(entry.value)).map(
      ({ field, whose }) =>
        entry.document.problem([...entry.path, field], `${whose}; this is ${described(entry.value)}`, 'key'),
    ),
  );
}

/** Finds offices of, and institutions that are part of, actors that are neither a state nor an institution. */
export function bodies(context: ValidationContext): Problem[] {
  const kind = kindLookup(context);
  const check = (entry: Entry, path: Path, body: string, rule: string): Problem[] =>
    ['STATE', 'INSTITUTION', undefined].includes(kind(body))
      ? []
      : [problemIn(entry, path, `${rule} a STATE or an INSTITUTION; ${body} is ${withArticle(kind(body))}`)];
  return context.entries.actor.flatMap((entry) => [
    ...(entry.value.offices ?? []).flatMap(({ of }, index) =>
      check(entry, ['offices', index, 'of'], of, 'an office must be of'),
    ),
    ...(entry.value.partOf ?? []).flatMap(({ actor }, index) =>
      check(entry, ['partOf', index, 'actor'], actor, 'an institution can only be part of'),
    ),
  ]);
}

/** Finds unnamed persons that are identified as themselves. */
export function identifiedAsItself({ entries }: ValidationContext): Problem[] {
  return entries.actor.flatMap((entry) =>
    (entry.value.identifiedAs ?? []).flatMap(({ actor }, index) =>
      actor === entry.value.id
        ? [problemIn(entry, ['identifiedAs', index, 'actor'], 'a person cannot be identified as themselves')]
        : [],
    ),
  );
}

function described({ kind, unnamed }: ActorEntry): string {
  return kind === 'PERSON' && !unnamed ? 'a named PERSON' : withArticle(kind);
}

function withArticle(kind = 'PERSON'): string {
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
