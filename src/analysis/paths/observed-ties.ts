import type { Context } from '../../model/context.ts';
import type { ActorLevel, StatementFilter, TieKind } from '../../generated/types.ts';
import { withPositions, type PositionedId } from '../shared/evidence-page.ts';
import { attribute, type Attribution } from '../shared/attribution.ts';
import { observe, type Observations } from '../shared/observations.ts';
import { NEITHER, SIDE_BY_STANCE } from '../shared/stance.ts';
import type { TieRow } from './tie-row.ts';

/** A kind of tie that is based on statements. */
export type StatementTieKind = Exclude<TieKind, 'OFFICE'>;

/** Number of claims or statements given as examples for a tie. */
const MAX_EVIDENCE = 5;

/**
 * The ties made by the statements that pass a filter, attributed to actors at a level.
 *
 * @throws InputError and HearsayError QUERY_TOO_COSTLY as `observe` does.
 */
export async function observeTies(context: Context, filter: StatementFilter, level: ActorLevel): Promise<ObservedTies> {
  const observations = await observe(context, filter, { ids: true, targets: true, publishers: true });
  return new ObservedTies(observations, await attribute(context.graph, level, observations));
}

/** Observations indexed by the actors they are attributed to, their targets, their publishers and their claims. */
export class ObservedTies {
  readonly #observations: Observations;
  readonly #attribution: Attribution;
  readonly #byActor = new Map<string, number[]>();
  readonly #byTarget = new Map<string, number[]>();
  readonly #byPublisher = new Map<string, number[]>();
  /** The actors who took a side on each claim, by the number of the claim. */
  readonly #takers = new Map<number, Set<string>>();

  constructor(observations: Observations, attribution: Attribution) {
    this.#observations = observations;
    this.#attribution = attribution;
    for (let index = 0; index < observations.size; index += 1) {
      for (const id of this.#actorsAt(index)) {
        add(this.#byActor, id, index);
        if (this.#takesSide(index)) this.#takersAt(index).add(id);
      }
      for (const id of this.#targetsAt(index)) add(this.#byTarget, id, index);
      for (const id of this.#publishersAt(index)) add(this.#byPublisher, id, index);
    }
  }

  /** All ties of these actors, in the shape that the queries `cypher/analysis/ties-…` return. */
  rows(kind: StatementTieKind, ids: readonly string[]): TieRow[] {
    return ids.map((id) => {
      const byOther = kind === 'CLAIM' ? this.#claimsWith(id) : this.#statementsWith(kind, id);
      const ties = [...byOther].map(
        ([other, shared]) =>
          [other, shared.size, [...shared].slice(0, MAX_EVIDENCE).map((item) => this.#name(kind, item))] as const,
      );
      return { id, ties, cut: false };
    });
  }

  /** All statements that a tie is based on. */
  evidenceFor(kind: StatementTieKind, [a, b]: readonly [string, string]): PositionedId[] {
    if (kind !== 'CLAIM') return withPositions(this.#observations, this.#statementsWith(kind, a).get(b) ?? []);
    const others = this.#claimsOf(b);
    return this.#statementsOn([a, b], new Set([...this.#claimsOf(a)].filter((claim) => others.has(claim))));
  }

  /** The statements of two actors that take a side on these claims. */
  onClaims(pair: readonly [string, string], claims: readonly string[]): PositionedId[] {
    return this.#statementsOn(pair, new Set(claims.map((id) => this.#observations.claims.find(id))));
  }

  #name(kind: StatementTieKind, item: number): string {
    const { claims, ids } = this.#observations;
    return (kind === 'CLAIM' ? claims.texts[item] : ids[item]) ?? '';
  }

  /** For each other actor, the numbers of the claims that both took a side on. */
  #claimsWith(id: string): Map<string, Set<number>> {
    const found = new Map<string, Set<number>>();
    for (const claim of this.#claimsOf(id)) {
      for (const other of this.#takers.get(claim) ?? []) if (other !== id) addTo(found, other, claim);
    }
    return found;
  }

  /** For each other actor, the statements of either that are toward the other, or in a source published by the other. */
  #statementsWith(kind: 'STATEMENT' | 'SOURCE', id: string): Map<string, Set<number>> {
    const found = new Map<string, Set<number>>();
    const others = (index: number) => (kind === 'STATEMENT' ? this.#targetsAt(index) : this.#publishersAt(index));
    for (const index of this.#byActor.get(id) ?? []) for (const other of others(index)) addTo(found, other, index);
    const received = kind === 'STATEMENT' ? this.#byTarget : this.#byPublisher;
    for (const index of received.get(id) ?? []) for (const other of this.#actorsAt(index)) addTo(found, other, index);
    found.delete(id);
    return found;
  }

  #statementsOn(pair: readonly [string, string], claims: ReadonlySet<number>): PositionedId[] {
    const said = new Set(pair.flatMap((id) => this.#byActor.get(id) ?? []));
    const on = [...said].filter((index) => this.#takesSide(index) && claims.has(this.#observations.claim[index] ?? -1));
    return withPositions(this.#observations, on);
  }

  #claimsOf(id: string): Set<number> {
    const sided = (this.#byActor.get(id) ?? []).filter((index) => this.#takesSide(index));
    return new Set(sided.map((index) => this.#observations.claim[index] ?? -1));
  }

  #takersAt(index: number): Set<string> {
    const claim = this.#observations.claim[index] ?? -1;
    const takers = this.#takers.get(claim) ?? new Set<string>();
    this.#takers.set(claim, takers);
    return takers;
  }

  #takesSide(index: number): boolean {
    return SIDE_BY_STANCE[this.#observations.stance[index] ?? 0] !== NEITHER;
  }

  #actorsAt(index: number): string[] {
    const { actors, actor, start } = this.#attribution;
    return Array.from(actor.subarray(start[index], start[index + 1]), (number) => actors.texts[number] ?? '');
  }

  #targetsAt(index: number): string[] {
    return (this.#observations.targets[index] ?? []).filter((_, position) => position % 2 === 0);
  }

  #publishersAt(index: number): readonly string[] {
    return this.#observations.publishers[index] ?? [];
  }
}

function add(lists: Map<string, number[]>, id: string, index: number): void {
  const list = lists.get(id);
  if (list) list.push(index);
  else lists.set(id, [index]);
}

function addTo(sets: Map<string, Set<number>>, id: string, item: number): void {
  const set = sets.get(id);
  if (set) set.add(item);
  else sets.set(id, new Set([item]));
}
