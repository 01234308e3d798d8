import { itself, spansFor, type Span } from '../actors/roll-up.ts';
import type { Context } from '../context.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { typeOfId } from '../nodes/node.ts';

/** How a list of statements hangs on its parent: those made by it, about it, on it, or carried by it. */
export type Role = 'speaker' | 'about' | 'claim' | 'source';

/** What the statements of one parent have to meet; every list in a list has to match by one of its members. */
export interface ListCriteria {
  readonly index: number;
  readonly speakers: readonly Span[][];
  readonly about: readonly string[][];
  readonly claims: readonly string[][];
  readonly sources: readonly string[][];
  /** Actors that an attitude has to be shown toward; null for anyone. */
  readonly targets: string[] | null;
}

/** Puts together what the filter and the parents ask, a key for each parent; all of the same shape. */
export async function criteriaFor(
  context: Context,
  role: Role | null,
  parents: readonly (string | null)[],
  filter: StatementFilter,
): Promise<ListCriteria[]> {
  const rollUp = filter.rollUp === true;
  const speakers = filter.speaker && (await speakersFor(context, filter.speaker, rollUp)).flat();
  const own = role === 'speaker' ? await speakersFor(context, parents as string[], rollUp) : null;
  return parents.map((parent, index) => {
    const of = (which: Role) => (role === which && parent !== null ? [[parent]] : []);
    const about = [...of('about'), ...lists(filter.about)];
    return {
      index,
      speakers: [...(own?.[index] ? [own[index]] : []), ...(speakers ? [speakers] : [])],
      about,
      claims: [...of('claim'), ...lists(filter.claim)],
      sources: [...of('source'), ...lists(filter.source)],
      targets: actorsAmong(about.flat()),
    };
  });
}

function lists(ids: readonly string[] | null | undefined): string[][] {
  return ids ? [[...ids]] : [];
}

function actorsAmong(ids: string[]): string[] | null {
  const actors = ids.filter((id) => typeOfId(id) === 'actor');
  return actors.length > 0 ? actors : null;
}

async function speakersFor(context: Context, ids: readonly string[], rollUp: boolean): Promise<Span[][]> {
  return rollUp ? spansFor(context.graph, ids) : ids.map((id) => [itself(id)]);
}
