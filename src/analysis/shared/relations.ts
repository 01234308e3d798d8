import type { Graph } from '../../graph/graph.ts';

/** A relation from one claim to another: `to` cannot be true together with it, or follows from it. */
export interface Relation {
  readonly to: string;
  readonly kind: 'CONTRADICTION' | 'ENTAILMENT';
}

/** The direct contradictions and entailments of each claim. */
export type Relations = ReadonlyMap<string, readonly Relation[]>;

interface Row extends Record<string, unknown> {
  readonly froms: readonly string[];
  readonly tos: readonly string[];
  readonly entails: readonly boolean[];
}

/** Up to this number of claims are looked up by id; for more it is faster to read all relations in the record. */
const MAX_LOOKUP_IDS = 2_000;

/**
 * The claims that these claims contradict (in either direction) and entail. One read. If there are many, the result
 * covers all claims in the record.
 *
 * @param claims Ids; null for all claims.
 */
export async function readRelations(graph: Graph, claims: readonly string[] | null): Promise<Relations> {
  const [row] =
    claims !== null && claims.length <= MAX_LOOKUP_IDS
      ? await graph.read<Row>('analysis/relations-of', { ids: claims })
      : await graph.read<Row>('analysis/relations');
  const relations = new Map<string, Relation[]>();
  const add = (from: string, to: string, kind: Relation['kind']) => {
    const existing = relations.get(from) ?? [];
    relations.set(from, existing);
    if (from !== to && !existing.some((relation) => relation.to === to && relation.kind === kind))
      existing.push({ to, kind });
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

/** The claims that contradict a claim. */
export function contradictionsWith(claim: string, relations: Relations): string[] {
  return (relations.get(claim) ?? []).flatMap(({ kind, to }) => (kind === 'CONTRADICTION' ? [to] : []));
}

/** These claims, and all claims within a number of contradiction steps of them. */
export function reachByContradiction(claims: Iterable<string>, relations: Relations, steps: number): Set<string> {
  const reached = new Set(claims);
  let frontier = [...reached];
  for (let step = 0; step < steps; step += 1) {
    frontier = frontier.flatMap((claim) => contradictionsWith(claim, relations)).filter((claim) => !reached.has(claim));
    for (const claim of frontier) reached.add(claim);
  }
  return reached;
}

/** The relations needed to follow a number of contradiction steps from these claims. One read per step. */
export async function relationsAround(graph: Graph, claims: readonly string[], steps: number): Promise<Relations> {
  let relations = await readRelations(graph, claims);
  for (let step = 1; step < steps; step += 1) {
    const reached = reachByContradiction(claims, relations, step);
    if ([...reached].every((claim) => claims.includes(claim))) return relations;
    relations = await readRelations(graph, [...reached]);
  }
  return relations;
}
