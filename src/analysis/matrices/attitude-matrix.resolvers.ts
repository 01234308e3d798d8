import type { AttitudeCellResolvers, AttitudeMatrixResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { evidencePage, withPositions } from '../shared/evidence-page.ts';
import { rankingPage } from '../shared/ranking.ts';
import {
  attitudeCell,
  attitudeCells,
  attitudeMatrix,
  attitudesIn,
  attitudeTable,
  mentionsIn,
  type AttitudeCellRecord,
} from './attitude-matrix.ts';

export const Query: QueryResolvers = {
  attitudeMatrix: (_, args, context) => attitudeMatrix(context, args),
};

export const AttitudeMatrix: AttitudeMatrixResolvers = {
  actors: ({ rows }, _, { load }) => rows.ids.map((id) => loadRequired(load.actor, id)),
  targets: ({ columns }, _, { load }) => columns.ids.map((id) => loadRequired(load.actor, id)),
  counts: (matrix, { attitude }) => attitudeTable(matrix, attitude ?? null),
  cells: (matrix, args) => rankingPage(attitudeCells(matrix), 'ATTITUDE_CELLS', args),
  cell: (matrix, { actor, target }) => attitudeCell(matrix, actor, target),
};

export const AttitudeCell: AttitudeCellResolvers = {
  actor: ({ matrix, row }, _, { load }) => loadRequired(load.actor, matrix.rows.ids[row] ?? ''),
  target: ({ matrix, column }, _, { load }) => loadRequired(load.actor, matrix.columns.ids[column] ?? ''),
  total: (cell) => mentionsIn(cell).length,
  attitudes: (cell) => attitudesIn(cell),
  statements: (cell, args, context, info) => evidencePage(context, withPositions(...cellEvidence(cell)), args, info),
};

/** The observations of a cell, each once: one statement may show two attitudes to the same target. */
function cellEvidence(cell: AttitudeCellRecord): Parameters<typeof withPositions> {
  return [cell.matrix.observations, new Set(mentionsIn(cell).map(({ observation }) => observation))];
}
