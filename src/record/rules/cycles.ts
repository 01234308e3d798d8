import { typeFromId, type Entry } from '../entries.ts';
import type { Path, Problem } from '../problem.ts';
import { problemIn, type Link, type ValidationContext } from '../validation-context.ts';

/** Finds sources that cite each other in a circle: a source can only cite what existed before it. */
export function citationCycles(context: ValidationContext): Problem[] {
  const edges = context.entries.source.flatMap((entry) => edgesIn(entry, entry.value.id, 'cites', entry.value.cites));
  return cycleProblems(context, 'CITES', edges, 'these sources cite each other in a circle');
}

/** Finds institutions that are part of themselves, directly or indirectly. */
export function partCycles(context: ValidationContext): Problem[] {
  return cycleProblems(
    context,
    'PART_OF',
    actorEdges(context, 'partOf'),
    'these institutions are part of each other in a circle',
  );
}

/** Finds actors that own themselves, directly or indirectly. */
export function ownerCycles(context: ValidationContext): Problem[] {
  return cycleProblems(context, 'OWNED_BY', actorEdges(context, 'ownedBy'), 'these actors own each other in a circle');
}

/** Finds statements that respond to each other in a circle: a statement can only respond to an earlier one. */
export function answerCycles(context: ValidationContext): Problem[] {
  const edges = context.entries.statement.flatMap((entry) =>
    edgesIn(entry, entry.value.id, 'respondsTo', entry.value.respondsTo),
  );
  return cycleProblems(context, 'RESPONDS_TO', edges, 'these statements answer each other in a circle');
}

/** Finds statements on claims about themselves, directly or indirectly: a statement can only speak of an earlier one. */
export function speaksOfItself(context: ValidationContext): Problem[] {
  const edges = [
    ...context.entries.statement.map((entry) => ({
      from: entry.value.id,
      to: entry.value.claim,
      entry,
      path: ['claim'],
    })),
    ...context.entries.claim.flatMap((entry) => edgesIn(entry, entry.value.id, 'about', entry.value.about)),
  ].filter(({ to }) => ['statement', 'claim'].includes(typeFromId(to)));
  return cycleProblems(context, 'SPEAKS_OF', edges, 'a statement cannot be on a claim about itself');
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly entry: Entry;
  readonly path: Path;
}

function actorEdges({ entries }: ValidationContext, field: 'partOf' | 'ownedBy'): Edge[] {
  return entries.actor.flatMap((entry) =>
    (entry.value[field] ?? []).map(({ actor }, index) => ({
      from: entry.value.id,
      to: actor,
      entry,
      path: [field, index, 'actor'],
    })),
  );
}

function edgesIn(entry: Entry, from: string, field: string, ids: readonly string[] = []): Edge[] {
  return ids.map((to, index) => ({ from, to, entry, path: [field, index] }));
}

function cycleProblems(context: ValidationContext, link: Link, edges: readonly Edge[], message: string): Problem[] {
  const byStart = Map.groupBy(edges, ({ from }) => from);
  const recorded = context.links.get(link) ?? new Map<string, readonly string[]>();
  const next = (id: string) => byStart.get(id)?.map(({ to }) => to) ?? recorded.get(id) ?? [];
  return findCycles(byStart.keys(), next).flatMap((cycle) => {
    const inOrder = fromFirst(
      cycle.filter((id) => byStart.has(id)),
      cycle,
    );
    const edge = byStart.get(inOrder[0] ?? '')?.find(({ to }) => to === (inOrder[1] ?? inOrder[0]));
    if (!edge) return [];
    return [problemIn(edge.entry, edge.path, `${message}: ${[...inOrder, inOrder[0]].join(' → ')}`)];
  });
}

/**
 * Rotates a cycle to begin at the lowest id that is in the files, so that the message does not depend on their order.
 */
function fromFirst(inFiles: readonly string[], cycle: readonly string[]): string[] {
  const start = cycle.indexOf(inFiles.toSorted()[0] ?? '');
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}

/**
 * Finds cycles of a graph by depth-first search, at least one in each strongly connected component that has any. The
 * components alone, as graphology-components finds them, do not say in which order their members follow each other,
 * which the message shows. Keeps a stack of its own, since a chain may be longer than the call stack.
 *
 * @param next The ids that an id has edges to.
 */
function findCycles(starts: Iterable<string>, next: (id: string) => readonly string[]): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of starts) {
    const trail: { id: string; unvisited: string[] }[] = [];
    const depth = new Map<string, number>();
    const enter = (id: string) => {
      depth.set(id, trail.length);
      trail.push({ id, unvisited: [...next(id)] });
    };
    if (!done.has(start)) enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const id = top.unvisited.pop();
      if (id === undefined) {
        done.add(top.id);
        depth.delete(top.id);
        trail.pop();
      } else if (depth.has(id)) cycles.push(trail.slice(depth.get(id)).map((step) => step.id));
      else if (!done.has(id)) enter(id);
    }
  }
  return cycles;
}
