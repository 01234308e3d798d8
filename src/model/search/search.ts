import type { NodeRecord } from '../nodes/node.ts';

/** One search result. */
export interface SearchHit {
  readonly node: NodeRecord;
  readonly score: number;
  readonly cursor: string;
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly more: { readonly before: boolean; readonly after: boolean };
}
