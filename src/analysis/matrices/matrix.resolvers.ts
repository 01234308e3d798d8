import type {
  AttitudeCellResolvers,
  AttitudeMatrixResolvers,
  StanceCellResolvers,
  StanceMatrixResolvers,
} from '../../generated/resolvers.ts';
import { must } from '../../nodes/node.store.ts';
import {
  attitudeCell,
  attitudeCells,
  attitudesIn,
  attitudeTable,
  mentionsOf,
  type AttitudeCellRecord,
} from './attitude-matrix.ts';
import { behind, placed } from '../behind.ts';
import { rankingPage } from '../ranking.ts';
import { STANCES } from '../stance.ts';
import {
  cellOf,
  cellsOf,
  countsOf,
  latestOf,
  observationsOf,
  stanceCounts,
  type StanceCellRecord,
} from './stance-matrix.ts';

export const StanceMatrix: StanceMatrixResolvers = {
  actors: ({ rows }, _, { load }) => rows.ids.map((id) => must(load.actor, id)),
  claims: ({ columns }, _, { load }) => columns.ids.map((id) => must(load.claim, id)),
  counts: (matrix, { stance }) => countsOf(matrix, stance ?? null),
  latest: (matrix) => latestOf(matrix),
  cells: (matrix, args) => rankingPage(cellsOf(matrix), 'STANCE_CELLS', args),
  cell: (matrix, { actor, claim }) => cellOf(matrix, actor, claim),
};

export const StanceCell: StanceCellResolvers = {
  actor: ({ matrix, row }, _, { load }) => must(load.actor, matrix.rows.ids[row] ?? ''),
  claim: ({ matrix, column }, _, { load }) => must(load.claim, matrix.columns.ids[column] ?? ''),
  counts: (cell) => stanceCounts(cell),
  latestStance: (cell) => STANCES[cell.matrix.observations.stance[latestIn(cell)] ?? 0] ?? 'ASSERTS',
  latestStatement: (cell, _, { load }) => must(load.statement, cell.matrix.observations.ids[latestIn(cell)] ?? ''),
  statements: (cell, args, context, info) =>
    behind(context, placed(cell.matrix.observations, observationsOf(cell)), args, info),
};

function latestIn({ matrix, row, column }: StanceCellRecord): number {
  return matrix.latest[row * matrix.columns.ids.length + column] ?? 0;
}

export const AttitudeMatrix: AttitudeMatrixResolvers = {
  actors: ({ rows }, _, { load }) => rows.ids.map((id) => must(load.actor, id)),
  targets: ({ columns }, _, { load }) => columns.ids.map((id) => must(load.actor, id)),
  counts: (matrix, { attitude }) => attitudeTable(matrix, attitude ?? null),
  cells: (matrix, args) => rankingPage(attitudeCells(matrix), 'ATTITUDE_CELLS', args),
  cell: (matrix, { actor, target }) => attitudeCell(matrix, actor, target),
};

export const AttitudeCell: AttitudeCellResolvers = {
  actor: ({ matrix, row }, _, { load }) => must(load.actor, matrix.rows.ids[row] ?? ''),
  target: ({ matrix, column }, _, { load }) => must(load.actor, matrix.columns.ids[column] ?? ''),
  total: (cell) => mentionsOf(cell).length,
  attitudes: (cell) => attitudesIn(cell),
  statements: (cell, args, context, info) => behind(context, placed(...observationsOfCell(cell)), args, info),
};

/** A statement that shows two attitudes to the same one is one statement. */
function observationsOfCell(cell: AttitudeCellRecord): Parameters<typeof placed> {
  return [cell.matrix.observations, new Set(mentionsOf(cell).map(({ at }) => at))];
}
