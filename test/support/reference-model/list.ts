import type { App } from '../../../src/server/app.ts';
import { ask } from '../ask.ts';
import type { Filter, Parent } from './evaluate.ts';

const ARGS = '(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before)';
const PAGE = `${ARGS} { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;

const FIELDS: Record<Parent['role'], string> = {
  speaker: `node(id: $parent) { ... on Actor { list: statements ${PAGE} } }`,
  about: `node(id: $parent) { ... on Subject { list: mentions ${PAGE} } }`,
  claim: `node(id: $parent) { ... on Claim { list: statements ${PAGE} } }`,
  source: `node(id: $parent) { ... on Source { list: statements ${PAGE} } }`,
};

const HEAD =
  '$filter: StatementFilter, $orderBy: StatementOrder, $first: Int, $after: String, $last: Int, $before: String';

export interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly { id: string }[];
  readonly edges: readonly { cursor: string; node: { id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface ListArgs {
  readonly filter?: Filter;
  readonly orderBy?: string;
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

/** One page of a list of statements, of the whole record or of a parent. */
export async function statementList(app: App, parent: Parent | null, args: ListArgs): Promise<Connection> {
  if (!parent) {
    const { list } = await ask<{ list: Connection }>(app, `query(${HEAD}) { list: statements ${PAGE} }`, { ...args });
    return list;
  }
  const query = `query($parent: ID!, ${HEAD}) { ${FIELDS[parent.role]} }`;
  const { node } = await ask<{ node: { list: Connection } }>(app, query, { ...args, parent: parent.id });
  return node.list;
}
