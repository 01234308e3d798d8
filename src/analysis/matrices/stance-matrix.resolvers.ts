import type { QueryResolvers, StanceCellResolvers, StanceMatrixResolvers } from '../../generated/resolvers.ts';
import { loadRequired } from '../../model/nodes/node.store.ts';
import { namesIn } from '../../paging/selection.ts';
import { evidencePage, withPositions } from '../shared/evidence-page.ts';
import { rankingPage } from '../shared/ranking.ts';
import { STANCES } from '../shared/stance.ts';
import {
  findCell,
  stanceCells,
  stanceTable,
  latestStanceTable,
  observationsIn,
  stanceCounts,
  stanceMatrix,
  type StanceCellRecord,
} from './stance-matrix.ts';

export const Query: QueryResolvers = {
  stanceMatrix: (_, args, context, info) => {
    const names = namesIn(info);
    const latest = ['latest', 'latestStance', 'latestStatement', 'statements'].some((name) => names.has(name));
    return stanceMatrix(context, args, latest);
  },
};

export const StanceMatrix: StanceMatrixResolvers = {
  actors: ({ rows }, _, { load }) => rows.ids.map((id) => loadRequired(load.actor, id)),
  claims: ({ columns }, _, { load }) => columns.ids.map((id) => loadRequired(load.claim, id)),
  counts: (matrix, { stance }) => stanceTable(matrix, stance ?? null),
  latest: (matrix) => latestStanceTable(matrix),
  cells: (matrix, args) => rankingPage(stanceCells(matrix), 'STANCE_CELLS', args),
  cell: (matrix, { actor, claim }) => findCell(matrix, actor, claim),
};

export const StanceCell: StanceCellResolvers = {
  actor: ({ matrix, row }, _, { load }) => loadRequired(load.actor, matrix.rows.ids[row] ?? ''),
  claim: ({ matrix, column }, _, { load }) => loadRequired(load.claim, matrix.columns.ids[column] ?? ''),
  counts: (cell) => stanceCounts(cell),
  latestStance: (cell) => STANCES[cell.matrix.observations.stance[latestObservation(cell)] ?? 0] ?? 'ASSERTS',
  latestStatement: (cell, _, { load }) =>
    loadRequired(load.statement, cell.matrix.observations.ids[latestObservation(cell)] ?? ''),
  statements: (cell, args, context, info) =>
    evidencePage(context, withPositions(cell.matrix.observations, observationsIn(cell)), args, info),
};

function latestObservation({ matrix, row, column }: StanceCellRecord): number {
  return matrix.latest[row * matrix.columns.ids.length + column] ?? 0;
}
