import { parsePartialDate } from '../../time/partial-date.ts';
import type { Ownership } from '../graph/surroundings.ts';

/** A time in milliseconds since 1970; null where it is open. */
interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/** The longest time that these dates allow. */
export function toSpan({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): Span {
  return {
    from: from === undefined ? null : (parsePartialDate(from).earliest?.getTime() ?? null),
    to: to === undefined ? null : (parsePartialDate(to).latest?.getTime() ?? null),
  };
}

/**
 * An actor and everyone who owned it, directly or not, when something was said. If the dates leave it open whether someone
 * owned it then, that counts: who may be one is not independent.
 */
export function withOwners(actor: string, saidAt: string, ownersOf: (id: string) => readonly Ownership[]): string[] {
  const said = toSpan({ from: saidAt, to: saidAt });
  const all = new Set([actor]);
  for (const id of all) for (const { owner, ...span } of ownersOf(id)) if (overlap(span, said)) all.add(owner);
  return [...all];
}

function overlap(a: Span, b: Span): boolean {
  const isBefore = ({ to }: Span, { from }: Span) => to !== null && from !== null && to < from;
  return !isBefore(a, b) && !isBefore(b, a);
}
