/** One of those who may have the same name in one answer. */
export interface Namesake {
  readonly id: string;
  readonly name: string;
  /** An office, as text: `President, Georgia`. */
  readonly office: string | null;
  readonly description: string | null;
}

/** The office by which its holder is told apart: the last one still held, or else the last. */
export function currentOffice<Office extends { readonly to: unknown }>(offices: readonly Office[]): Office | undefined {
  return offices.findLast(({ to }) => to === null) ?? offices.at(-1);
}

const MAX_DESCRIPTION_LENGTH = 80;

/**
 * The names by which several are told apart in one answer: those of one name have their offices after it, in brackets,
 * or else their descriptions, or else their ids: whichever first differs for all of them.
 *
 * @returns by id, the names that differ from the plain ones.
 */
export function tellApart(all: readonly Namesake[]): Map<string, string> {
  const byName = Map.groupBy(new Map(all.map((one) => [one.id, one])).values(), ({ name }) => name);
  const groups = [...byName.values()].filter((group) => group.length > 1);
  return new Map(groups.flatMap((group) => distinctions(group).map(({ id, name, by }) => [id, `${name} (${by})`])));
}

function distinctions(group: readonly Namesake[]) {
  const ways = [(one: Namesake) => one.office, shortDescription];
  const way = ways.find((by) => {
    const texts = group.map(by);
    return texts.every((text) => text !== null) && new Set(texts).size === group.length;
  });
  return group.map((one) => ({ ...one, by: way?.(one) ?? one.id }));
}

function shortDescription({ description }: Namesake): string | null {
  const text = description?.trim().replace(/\.$/, '') ?? '';
  if (text.length <= MAX_DESCRIPTION_LENGTH) return text === '' ? null : text;
  return `${text.slice(0, MAX_DESCRIPTION_LENGTH).replace(/\s+\S*$/, '')} …`;
}
