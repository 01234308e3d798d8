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

/** Who answers whom: of each statement, those that are answered by it, or that answer it. */
type Edges = Map<string, string[]>;

const MOST_DEPTH = 20;
const MOST_STATEMENTS = 500;

/**
 * The exchange that a statement is part of. A read a step up and a step down, and another where a filter is asked for.
 *
 * @throws InputError for a depth or number out of bounds; as `observe` does.
 */
export async function readExchange(context: Context, id: string, args: ExchangeArgs): Promise<ExchangeRecord> {
  readNumber('depth', args.depth, 0, MOST_DEPTH);
  const first = readNumber('first', args.first, 1, MOST_STATEMENTS);
  const up = await walk(context, 'UP', id, [id], args);
  const starts = up.reached.filter((each) => !up.edges.has(each));
  // In a circle, which the import refuses, nothing began it.
  const down = await walk(context, 'DOWN', id, starts.length > 0 ? starts : [id], args);
  const lines = linesFrom(starts.length > 0 ? starts : [id], down.edges, first);
  return { lines: lines.slice(0, first), complete: up.complete && down.complete && lines.length <= first };
}

/** All that steps of one direction lead to, level by level, each statement once. */
async function walk(
  context: Context,
  direction: 'UP' | 'DOWN',
  asked: string,
  from: readonly string[],
  args: ExchangeArgs,
) {
  const edges: Edges = new Map();
  const reached = new Set(from);
  let level = [...from];
  const { asOf, ...filter } = args.filter ?? {};
  const filters = !isEmptyFilter(filter);
  // Of what is read, few may pass.
  const limit = (filters ? MOST_STATEMENTS : args.first) + 1;
  for (let step = 0; level.length > 0 && step <= args.depth; step += 1) {
    const read = await context.graph.read<Row>(`analysis/answers:${direction}`, {
      ids: level,
      asked,
      asOf: instant(asOf ?? null),
      limit,
    });
    const rows = filters ? await filterRows(context, read, asked, args.filter ?? {}) : read;
    if (rows.length === 0) return { edges, reached: [...reached], complete: true };
    if (step === args.depth) return { edges, reached: [...reached], complete: false };
    for (const { id, other } of rows) edges.set(id, [...(edges.get(id) ?? []), other]);
    level = [...new Set(rows.map(({ other }) => other))].filter((id) => !reached.has(id));
    for (const id of level) reached.add(id);
    if (read.length === limit) return { edges, reached: [...reached], complete: false };
  }
  return { edges, reached: [...reached], complete: true };
}

/** The rows whose statement passes a filter, or is the one that is asked about. */
async function filterRows(
  context: Context,
  rows: readonly Row[],
  asked: string,
  filter: StatementFilter,
): Promise<Row[]> {
  if (rows.length === 0) return [];
  const claims = [...new Set(rows.map(({ claim }) => claim))];
  const { ids } = await observe(context, filter, { ids: true, times: false }, { claims });
  const pass = new Set([asked, ...ids]);
  return rows.filter(({ other }) => pass.has(other));
}

/** Depth first; where a statement comes again, what answers it is above already. One line more than asked at most. */
function linesFrom(starts: readonly string[], answers: Edges, first: number): LineRecord[] {
  const lines: LineRecord[] = [];
  const above = new Set<string>();
  const add = (statementId: string, answersId: string | null, depth: number): void => {
    if (lines.length > first) return;
    const again = above.has(statementId);
    above.add(statementId);
    lines.push({ depth, statementId, answersId, again });
    if (again) return;
    for (const next of answers.get(statementId) ?? []) add(next, statementId, depth + 1);
  };
  for (const start of starts) add(start, null, 0);
  return lines;
}
