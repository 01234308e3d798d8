import type { Context } from '../../model/context.ts';
import { readNumber } from '../../common/errors.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { instant } from '../../graph/instant.ts';
import { isEmptyFilter } from '../../model/statements/statement.filter.ts';
import { observe } from '../shared/observations.ts';
import type { ExchangeRecord, LineRecord } from './exchange.ts';

interface ExchangeArgs {
  readonly depth: number;
  readonly first: number;
  readonly filter?: StatementFilter | null | undefined;
}

type Row = { readonly id: string; readonly other: string; readonly claim: string } & Record<string, unknown>;

/** Edges of one direction: for each statement, the ids of those it answers, or of those that answer it. */
type Edges = Map<string, string[]>;

const MAX_DEPTH = 20;
const MAX_STATEMENTS = 500;

/**
 * The exchange that a statement is part of. One read per step up or down, and a second one if there is a filter.
 *
 * @throws InputError for a depth or number out of bounds; the errors of `observe`.
 */
export async function readExchange(context: Context, id: string, args: ExchangeArgs): Promise<ExchangeRecord> {
  readNumber('depth', args.depth, 0, MAX_DEPTH);
  const first = readNumber('first', args.first, 1, MAX_STATEMENTS);
  const up = await walk(context, 'UP', id, [id], args);
  const starts = up.reached.filter((statement) => !up.edges.has(statement));
  // Circles have no start; the import rejects them, but start from the statement itself if there is one.
  const down = await walk(context, 'DOWN', id, starts.length > 0 ? starts : [id], args);
  const lines = linesFrom(starts.length > 0 ? starts : [id], down.edges, first);
  return { lines: lines.slice(0, first), complete: up.complete && down.complete && lines.length <= first };
}

/** Walks the edges in one direction, level by level, visiting each statement once. */
async function walk(
  context: Context,
  direction: 'UP' | 'DOWN',
  requestedId: string,
  from: readonly string[],
  args: ExchangeArgs,
) {
  const edges: Edges = new Map();
  const reached = new Set(from);
  let level = [...from];
  const { asOf, ...filter } = args.filter ?? {};
  const isFiltered = !isEmptyFilter(filter);
  // Few of the statements may pass the filter, so more are read.
  const limit = (isFiltered ? MAX_STATEMENTS : args.first) + 1;
  for (let step = 0; level.length > 0 && step <= args.depth; step += 1) {
    const read = await context.graph.read<Row>(`analysis/answers:${direction}`, {
      ids: level,
      asked: requestedId,
      asOf: instant(asOf ?? null),
      limit,
    });
    const rows = isFiltered ? await filterRows(context, read, requestedId, args.filter ?? {}) : read;
    if (rows.length === 0) return { edges, reached: [...reached], complete: true };
    if (step === args.depth) return { edges, reached: [...reached], complete: false };
    for (const { id, other } of rows) edges.set(id, [...(edges.get(id) ?? []), other]);
    level = [...new Set(rows.map(({ other }) => other))].filter((id) => !reached.has(id));
    for (const id of level) reached.add(id);
    if (read.length === limit) return { edges, reached: [...reached], complete: false };
  }
  return { edges, reached: [...reached], complete: true };
}

/** The rows whose statement passes the filter, or is the requested one. */
async function filterRows(
  context: Context,
  rows: readonly Row[],
  requestedId: string,
  filter: StatementFilter,
): Promise<Row[]> {
  if (rows.length === 0) return [];
  const claims = [...new Set(rows.map(({ claim }) => claim))];
  const { ids } = await observe(context, filter, { ids: true, times: false }, { claims });
  const pass = new Set([requestedId, ...ids]);
  return rows.filter(({ other }) => pass.has(other));
}

/**
 * Lays out the edges as lines, depth first. A statement that appears again is not expanded again. At most one line more
 * than requested, to know whether there are more.
 */
function linesFrom(starts: readonly string[], answers: Edges, first: number): LineRecord[] {
  const lines: LineRecord[] = [];
  const visited = new Set<string>();
  const add = (statementId: string, answersId: string | null, depth: number): void => {
    if (lines.length > first) return;
    const again = visited.has(statementId);
    visited.add(statementId);
    lines.push({ depth, statementId, answersId, again });
    if (again) return;
    for (const next of answers.get(statementId) ?? []) add(next, statementId, depth + 1);
  };
  for (const start of starts) add(start, null, 0);
  return lines;
}
