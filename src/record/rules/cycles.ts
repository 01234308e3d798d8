import type { Path } from '../problem.ts';
import type { Entry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type Link, type ValidationContext } from '../validation-context.ts';

/** A source cites what was there before it. */
export function citationCycles(world: ValidationContext): Problem[] {
  const edges = world.entries.source.flatMap((entry) => edgesIn(entry, entry.value.id, 'cites', entry.value.cites));
  return cycleProblems(world, 'CITES', edges, 'these sources cite each other in a circle');
}

/** No institution is part of itself, by whatever way. */
export function partCycles(world: ValidationContext): Problem[] {
  const edges = world.entries.actor.flatMap((entry) =>
    (entry.value.partOf ?? []).map(({ actor }, index) => ({
      from: entry.value.id,
      to: actor,
      entry,
      path: ['partOf', index, 'actor'],
    })),
  );
  return cycleProblems(world, 'PART_OF', edges, 'these institutions are part of each other in a circle');
}

/** A statement answers what was said before it. */
export function answerCycles(world: ValidationContext): Problem[] {
  const edges = world.entries.statement.flatMap((entry) =>
    edgesIn(entry, entry.value.id, 'respondsTo', entry.value.respondsTo),
  );
  return cycleProblems(world, 'RESPONDS_TO', edges, 'these statements answer each other in a circle');
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly entry: Entry;
  readonly path: Path;
}

function edgesIn(entry: Entry, from: string, field: string, ids: readonly string[] = []): Edge[] {
  return ids.map((to, index) => ({ from, to, entry, path: [field, index] }));
}

function cycleProblems(world: ValidationContext, link: Link, edges: readonly Edge[], rule: string): Problem[] {
  const byStart = Map.groupBy(edges, ({ from }) => from);
  const beyond = world.links.get(link) ?? new Map<string, readonly string[]>();
  const next = (id: string) => byStart.get(id)?.map(({ to }) => to) ?? beyond.get(id) ?? [];
  return findCycles(byStart.keys(), next).flatMap((cycle) => {
    const inOrder = fromFirst(
      cycle.filter((id) => byStart.has(id)),
      cycle,
    );
    const edge = byStart.get(inOrder[0] ?? '')?.find(({ to }) => to === (inOrder[1] ?? inOrder[0]));
    if (!edge) return [];
    return [problemIn(edge.entry, edge.path, `${rule}: ${[...inOrder, inOrder[0]].join(' → ')}`)];
  });
}

/** The cycle begun at the first id that the files hold, so that its message does not hang on their order. */
function fromFirst(held: readonly string[], cycle: readonly string[]): string[] {
  const start = cycle.indexOf(held.toSorted()[0] ?? '');
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}

/**
 * Cycles of a graph, at least one wherever there is any. Walks depth first with a stack of its own:
 * a chain may be longer than the stack of calls.
 */
export function findCycles(starts: Iterable<string>, next: (id: string) => readonly string[]): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of starts) {
    const trail: { id: string; left: string[] }[] = [];
    const depth = new Map<string, number>();
    const enter = (id: string) => {
      depth.set(id, trail.length);
      trail.push({ id, left: [...next(id)] });
    };
    if (!done.has(start)) enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const id = top.left.pop();
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
