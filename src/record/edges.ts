import neo4j from '../graph/driver.ts';
import { typeFromId, type EntryType, type EntryValues } from './entries.ts';
import { latest, orNull, toTimeProps, spanProps, type Props } from './rows.ts';

/** An edge to write, by the variant of `dossier/write-edges` that writes it. */
export interface Edge {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly props: Props;
}

type EdgesOf = { readonly [Type in EntryType]: (value: EntryValues[Type]) => Edge[] };

// The edges of a statement to its speaker and claim, and to what its claim is about, are written apart.
const EDGES: EdgesOf = {
  actor: ({ id, offices = [], partOf = [], identifiedAs = [] }) => [
    ...offices.map((office) =>
      edge('HOLDS', id, office.of, { id: office.id, title: office.title, ...spanProps(office) }),
    ),
    ...partOf.map((part) => edge('PART_OF', id, part.actor, spanProps(part))),
    ...identifiedAs.map(({ actor, confidence }) => edge('IDENTIFIED_AS', id, actor, { confidence })),
  ],
  event: () => [],
  place: () => [],
  topic: () => [],
  claim: ({ id, about, contradicts = [], entails = [] }) => [
    ...about.map((subject) => edge(`ABOUT:${typeFromId(subject)}`, id, subject)),
    ...contradicts.map((claim) => edge('CONTRADICTS', id, claim)),
    ...entails.map((claim) => edge('ENTAILS', id, claim)),
  ],
  source: ({ id, publisher, cites = [] }) => [
    ...(publisher === undefined ? [] : [edge('PUBLISHED_BY', id, publisher)]),
    ...cites.map((source) => edge('CITES', id, source)),
  ],
  statement: (statement) => [
    ...(statement.toward ?? []).map((target) => toward(statement, target)),
    ...(statement.told ?? []).map((actor) => edge('TOLD', statement.id, actor)),
    ...statement.sources.map((citation, position) => cited(statement, citation, position)),
    ...(statement.respondsTo ?? []).map((answered) => edge('RESPONDS_TO', statement.id, answered)),
  ],
};

/** Edges that lead from an entry to others. */
export function toEdges<Type extends EntryType>(type: Type, value: EntryValues[Type]): Edge[] {
  return EDGES[type](value);
}

function edge(kind: string, from: string, to: string, props: Props = {}): Edge {
  return { kind, from, to, props: orNull(props) };
}

type Statement = EntryValues['statement'];

function toward(
  { id, speaker, saidAt }: Statement,
  { actor, attitude }: NonNullable<Statement['toward']>[number],
): Edge {
  return edge('TOWARD', id, actor, {
    speakerId: speaker,
    targetId: actor,
    saidAt: latest(saidAt),
    ...toTimeProps(saidAt, id),
    attitude,
    implied: false,
  });
}

function cited(
  { id, saidAt }: Statement,
  { source, ...citation }: Statement['sources'][number],
  position: number,
): Edge {
  return edge('SOURCED_FROM', id, source, {
    sourceId: source,
    ...toTimeProps(saidAt, id),
    position: neo4j.int(position),
    ...citation,
  });
}
