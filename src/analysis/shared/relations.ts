import type { Graph } from '../../graph/graph.ts';

/** One claim against another: `to` cannot be true together with `from`, or follows from it. */
export interface Relation {
  readonly to: string;
  readonly kind: 'CONTRADICTION' | 'ENTAILMENT';
}

/** What each claim contradicts and entails, one step. */
export type Relations = ReadonlyMap<string, readonly Relation[]>;

interface Row extends Record<string, unknown> {
  readonly froms: readonly string[];
  readonly tos: readonly string[];
  readonly entails: readonly boolean[];
}

/** So many claims are sought one by one; of more, all relations of the record are read, which takes less. */
const MOST_BY_ID = 2_000;

/**
 * What these claims contradict, either way round, and entail; where many are asked for, that of all claims. One read.
 *
 * @param claims Ids; null for all claims.
 */
export async function readRelations(graph: Graph, claims: readonly string[] | null): Promise<Relations> {
  const [row] =
    claims !== null && claims.length <= MOST_BY_ID
      ? await graph.read<Row>('analysis/relations-of', { ids: claims })
      : await graph.read<Row>('analysis/relations');
  const relations = new Map<string, Relation[]>();
  const add = (from: string, to: string, kind: Relation['kind']) => {
    const known = relations.get(from) ?? [];
    relations.set(from, known);
    if (from !== to && !known.some((each) => each.to === to && each.kind === kind)) known.push({ to, kind });
  };
  row?.froms.forEach((from, index) => {
    const to = row.tos[index] ?? '';
    if (row.entails[index] === true) add(from, to, 'ENTAILMENT');
    else {
      add(from, to, 'CONTRADICTION');
      add(to, from, 'CONTRADICTION');
    }
  });
  return relations;
}

/** Claims that contradict one. */
export function contradictionsWith(claim: string, relations: Relations): string[] {
  return (relations.get(claim) ?? []).flatMap(({ kind, to }) => (kind === 'CONTRADICTION' ? [to] : []));
}

/** These claims, and all that so many steps of contradiction lead to. */
export function reachByContradiction(claims: Iterable<string>, relations: Relations, steps: number): Set<string> {
  const reached = new Set(claims);
  let last = [...reached];
  for (let step = 0; step < steps; step += 1) {
    last = last.flatMap((claim) => contradictionsWith(claim, relations)).filter((claim) => !reached.has(claim));
    for (const claim of last) reached.add(claim);
  }
  return reached;
}

/** Relations enough to go so many steps of contradiction from these claims. A read a step. */
export async function relationsAround(graph: Graph, claims: readonly string[], steps: number): Promise<Relations> {
  let relations = await readRelations(graph, claims);
  for (let step = 1; step < steps; step += 1) {
    const reached = reachByContradiction(claims, relations, step);
    if ([...reached].every((claim) => claims.includes(claim))) return relations;
    relations = await readRelations(graph, [...reached]);
  }
  return relations;
}
