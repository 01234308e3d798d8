import type { Context } from '../../model/context.ts';
import type { ActorLevel, StatementFilter, TieKind } from '../../generated/types.ts';
import { withPositions, type PositionedId } from '../shared/evidence-page.ts';
import { attribute, type Attribution } from '../shared/attribution.ts';
import { observe, type Observations } from '../shared/observations.ts';
import { NEITHER, SIDE_OF } from '../shared/stance.ts';
import type { TieRow } from './tie-row.ts';

/** A kind of tie that statements make. */
export type SaidKind = Exclude<TieKind, 'OFFICE'>;

/** Claims or statements that are told as the reason of a tie. */
const EVIDENCE = 5;

/**
 * What the statements that pass a filter tie, counted for whom they count at a level.
 *
 * @throws InputError and QUERY_TOO_COSTLY as `observe` does.
 */
export async function sight(context: Context, filter: StatementFilter, level: ActorLevel): Promise<Sighted> {
  const observations = await observe(context, filter, { ids: true, targets: true, publishers: true });
  return new Sighted(observations, await attribute(context.graph, level, observations));
}

/** Statements by whom they count for, whom they are toward, who published them and what they are on. */
export class Sighted {
  readonly #observations: Observations;
  readonly #counted: Attribution;
  readonly #by = new Map<string, number[]>();
  readonly #toward = new Map<string, number[]>();
  readonly #published = new Map<string, number[]>();
  /** Of each claim, by number, those who took a stance on it. */
  readonly #takers = new Map<number, Set<string>>();

  constructor(observations: Observations, counted: Attribution) {
    this.#observations = observations;
    this.#counted = counted;
    for (let at = 0; at < observations.size; at += 1) {
      for (const id of this.#actorsOf(at)) {
        add(this.#by, id, at);
        if (this.#takesSide(at)) this.#takersOf(at).add(id);
      }
      for (const id of this.#targetsOf(at)) add(this.#toward, id, at);
      for (const id of this.#publishersOf(at)) add(this.#published, id, at);
    }
  }

  /** The ties of these actors: as the queries of `cypher/analysis/ties-…` tell them, and all of them. */
  rows(kind: SaidKind, ids: readonly string[]): TieRow[] {
    return ids.map((id) => {
      const items = kind === 'CLAIM' ? this.#claimsWith(id) : this.#statementsWith(kind, id);
      const ties = [...items].map(
        ([other, of]) => [other, of.size, [...of].slice(0, EVIDENCE).map((item) => this.#name(kind, item))] as const,
      );
      return { id, ties, cut: false };
    });
  }

  /** All statements that make a tie. */
  behind(kind: SaidKind, [a, b]: readonly [string, string]): PositionedId[] {
    if (kind !== 'CLAIM') return withPositions(this.#observations, this.#statementsWith(kind, a).get(b) ?? []);
    const others = this.#claimsOf(b);
    return this.#placedOn([a, b], new Set([...this.#claimsOf(a)].filter((claim) => others.has(claim))));
  }

  /** What two actors said, for or against, on these claims. */
  onClaims(pair: readonly [string, string], claims: readonly string[]): PositionedId[] {
    return this.#placedOn(pair, new Set(claims.map((id) => this.#observations.claims.find(id))));
  }

  #name(kind: SaidKind, item: number): string {
    const { claims, ids } = this.#observations;
    return (kind === 'CLAIM' ? claims.texts[item] : ids[item]) ?? '';
  }

  /** Of each other actor the claims, by number, that both took a stance on. */
  #claimsWith(id: string): Map<string, Set<number>> {
    const found = new Map<string, Set<number>>();
    for (const claim of this.#claimsOf(id)) {
      for (const other of this.#takers.get(claim) ?? []) if (other !== id) addTo(found, other, claim);
    }
    return found;
  }

  /** Of each other actor the statements of either toward the other, or in a source of the other. */
  #statementsWith(kind: 'STATEMENT' | 'SOURCE', id: string): Map<string, Set<number>> {
    const found = new Map<string, Set<number>>();
    const others = (at: number) => (kind === 'STATEMENT' ? this.#targetsOf(at) : this.#publishersOf(at));
    for (const at of this.#by.get(id) ?? []) for (const other of others(at)) addTo(found, other, at);
    const received = kind === 'STATEMENT' ? this.#toward : this.#published;
    for (const at of received.get(id) ?? []) for (const other of this.#actorsOf(at)) addTo(found, other, at);
    found.delete(id);
    return found;
  }

  #placedOn(pair: readonly [string, string], claims: ReadonlySet<number>): PositionedId[] {
    const said = new Set(pair.flatMap((id) => this.#by.get(id) ?? []));
    const on = [...said].filter((at) => this.#takesSide(at) && claims.has(this.#observations.claim[at] ?? -1));
    return withPositions(this.#observations, on);
  }

  #claimsOf(id: string): Set<number> {
    const sided = (this.#by.get(id) ?? []).filter((at) => this.#takesSide(at));
    return new Set(sided.map((at) => this.#observations.claim[at] ?? -1));
  }

  #takersOf(at: number): Set<string> {
    const claim = this.#observations.claim[at] ?? -1;
    const takers = this.#takers.get(claim) ?? new Set<string>();
    this.#takers.set(claim, takers);
    return takers;
  }

  #takesSide(at: number): boolean {
    return SIDE_OF[this.#observations.stance[at] ?? 0] !== NEITHER;
  }

  #actorsOf(at: number): string[] {
    const { actors, actor, start } = this.#counted;
    return Array.from(actor.subarray(start[at], start[at + 1]), (number) => actors.texts[number] ?? '');
  }

  #targetsOf(at: number): string[] {
    return (this.#observations.targets[at] ?? []).filter((_, index) => index % 2 === 0);
  }

  #publishersOf(at: number): readonly string[] {
    return this.#observations.publishers[at] ?? [];
  }
}

function add(lists: Map<string, number[]>, id: string, at: number): void {
  const list = lists.get(id);
  if (list) list.push(at);
  else lists.set(id, [at]);
}

function addTo(sets: Map<string, Set<number>>, id: string, item: number): void {
  const set = sets.get(id);
  if (set) set.add(item);
  else sets.set(id, new Set([item]));
}
