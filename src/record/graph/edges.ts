import type { EntryValues } from '../entries.ts';
import type { PlainType } from './nodes.ts';
import { orNull, type GraphEdge, type Props } from './rows.ts';
import { spanProps } from './time.ts';

type EdgesByType = { readonly [Type in PlainType]: (value: EntryValues[Type]) => GraphEdge[] };

const EDGES: EdgesByType = {
  actor: ({ id, offices = [], partOf = [], ownedBy = [], succeededBy, identifiedAs = [] }) => [
    ...offices.map((office) =>
      edge('HOLDS', id, office.of, { id: office.id, title: office.title, ...spanProps(office) }),
    ),
    ...partOf.map((part) => edge('PART_OF', id, part.actor, spanProps(part))),
    ...ownedBy.map((owner) => edge('OWNED_BY', id, owner.actor, spanProps(owner))),
    ...(succeededBy === undefined ? [] : [edge('SUCCEEDED_BY', id, succeededBy)]),
    ...identifiedAs.map(({ actor, confidence }) => edge('IDENTIFIED_AS', id, actor, { confidence })),
  ],
  event: () => [],
  place: () => [],
  topic: () => [],
  claim: ({ id, about, contradicts = [], entails = [] }) => [
    ...about.map((subject) => edge('ABOUT', id, subject)),
    ...contradicts.map((claim) => edge('CONTRADICTS', id, claim)),
    ...entails.map((claim) => edge('ENTAILS', id, claim)),
  ],
  source: ({ id, publisher, cites = [] }) => [
    ...(publisher === undefined ? [] : [edge('PUBLISHED_BY', id, publisher)]),
    ...cites.map((source) => edge('CITES', id, source)),
  ],
  verdict: ({ id, of, checker, source }) => [
    edge('CHECKS', id, of),
    edge('GIVEN_BY', id, checker),
    edge('GIVEN_IN', id, source),
  ],
};

/** Converts an entry to its outgoing edges. */
export function toEdges<Type extends PlainType>(type: Type, value: EntryValues[Type]): GraphEdge[] {
  return EDGES[type](value);
}

function edge(type: string, from: string, to: string, props: Props = {}): GraphEdge {
  return { type, from, to, props: orNull(props) };
}
