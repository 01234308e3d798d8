import { currentOffice, tellApart } from '../common/tell-apart.ts';

/** An actor in an answer. */
interface Named {
  readonly id: string;
  name: string;
}

/** What tells actors of one name apart. */
const DETAILS = `query($ids: [ID!]!) { nodes(ids: $ids) {
  id ... on Actor { name description } ... on Person { offices { title to { edtf } of { name } } }
} }`;

interface Detailed {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly offices?: readonly { title: string; to: { edtf: string } | null; of: { name: string } }[];
}

const MAX_IDS = 100;

/**
 * Gives actors of one name in an answer names by which a reader can tell them apart.
 *
 * @param answer Changed in place.
 * @param ask Asks a further question, which is needed only if there are such actors.
 */
export async function distinguishNames(
  answer: unknown,
  ask: (query: string, variables: Record<string, unknown>) => Promise<unknown>,
): Promise<void> {
  const named = namedActors(answer);
  const idsByName = Map.groupBy(new Map(named.map((actor) => [actor.id, actor])).values(), ({ name }) => name);
  const ids = [...idsByName.values()].filter((group) => group.length > 1).flatMap((group) => group.map(({ id }) => id));
  if (ids.length === 0) return;
  const { nodes } = (await ask(DETAILS, { ids: ids.slice(0, MAX_IDS) })) as { nodes: readonly Detailed[] };
  const names = tellApart(nodes.map((actor) => ({ ...actor, office: officeText(actor) })));
  for (const actor of named) actor.name = names.get(actor.id) ?? actor.name;
}

function officeText({ offices = [] }: Detailed): string | null {
  const office = currentOffice(offices);
  return office ? `${office.title}, ${office.of.name}` : null;
}

function namedActors(value: unknown): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(namedActors);
  return isNamedActor(value) ? [value, ...within] : within;
}

function isNamedActor(value: object): value is Named {
  return 'id' in value && 'name' in value && String(value.id).startsWith('actor:') && typeof value.name === 'string';
}
