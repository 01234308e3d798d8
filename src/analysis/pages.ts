import type { Page, Row } from '../paging/page.ts';
import type { AttitudeCellRecord } from './matrices/attitude-matrix.ts';
import type { NetworkRecord, NetworkEdgeRecord, Side } from './network/network.ts';
import type { StanceCellRecord } from './matrices/stance-matrix.ts';

export type StanceCellPage = Page<StanceCellRecord>;
export type StanceCellRow = Row<StanceCellRecord>;
export type AttitudeCellPage = Page<AttitudeCellRecord>;
export type AttitudeCellRow = Row<AttitudeCellRecord>;
export type NetworkEdgePage = Page<NetworkEdgeRecord>;
export type NetworkEdgeRow = Row<NetworkEdgeRecord>;

/** A node: its place among the rows or columns of a network. */
export interface NodeInNetwork {
  readonly side: Side;
  readonly at: number;
}

/** A camp: places of its members among the rows of the network. */
export interface CampInNetwork {
  readonly network: NetworkRecord;
  readonly members: readonly number[];
}
