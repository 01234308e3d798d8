import type { ClaimRecord } from '../../model/claims/claim.ts';
import type { Context } from '../../model/context.ts';
import { InputError } from '../../common/errors.ts';
import type { ClaimSide, Reliability, Stance, StatementFilter } from '../../generated/types.ts';
import { typeOfId } from '../../model/nodes/node.ts';
import type { Circle, Root } from '../../model/statements/provenance.ts';
import { AGREE, DISAGREE, NEITHER, stancesOn } from '../shared/stance.ts';
import { readChains, type Chained, type RatedSource } from './chains.ts';

/** A claim and the statements on each side of it. */
export interface Corroborated {
  readonly claim: ClaimRecord;
  readonly sides: readonly SideOfClaim[];
}

/** The statements on one side of a claim, and where they come from. */
export interface SideOfClaim {
  readonly side: ClaimSide;
  readonly behind: readonly Chained[];
  readonly statementCount: number;
  readonly speakerCount: number;
  readonly originCount: number;
  readonly independentPublishers: number;
  readonly unknownLineage: number;
  readonly singleSource: boolean;
  /** Those of most statements first. */
  readonly allOrigins: readonly OriginOfSide[];
  readonly circles: readonly Circle<RatedSource>[];
  readonly reliability: readonly { readonly reliability: Reliability | null; readonly count: number }[];
  readonly credibility: readonly { readonly credibility: number | null; readonly count: number }[];
}

/** Where statements come from. */
export interface OriginOfSide {
  readonly root: Root<RatedSource>;
  readonly statementCount: number;
  readonly soleCount: number;
}

const SIDES: Readonly<Record<ClaimSide, readonly Stance[]>> = {
  AGREE: stancesOn(AGREE),
  DISAGREE: stancesOn(DISAGREE),
  NEITHER: stancesOn(NEITHER),
};

/**
 * On whose word a claim rests.
 *
 * @returns null when there is no such claim.
 * @throws InputError for an id of another type, and as {@link readChains} does.
 */
export async function readCorroboration(
  context: Context,
  claimId: string,
  filter: StatementFilter,
): Promise<Corroborated | null> {
  if (typeOfId(claimId) !== 'claim') {
    throw new InputError(`claim takes the id of a claim, claim:…, received ${JSON.stringify(claimId)}`, {
      field: 'claim',
    });
  }
  const claim = await context.load.claim.load(claimId);
  if (!claim) return null;
  const chained = await readChains(context, filter, { claims: [claimId] });
  return { claim, sides: Object.entries(SIDES).map(([side, stances]) => toSide(side as ClaimSide, stances, chained)) };
}

function toSide(side: ClaimSide, stances: readonly Stance[], chained: readonly Chained[]): SideOfClaim {
  const behind = chained.filter(({ stance }) => stances.includes(stance));
  return { side, behind, ...countRatings(behind) };
}

/** The origins of statements together, each once, and what there is to say of them. */
export function countRatings(behind: readonly Chained[]): Omit<SideOfClaim, 'side' | 'behind'> {
  const allOrigins = collectOrigins(behind);
  const publishers = new Map(
    allOrigins.flatMap(({ root }) =>
      root.publisherId === null ? [] : [[root.publisherId, root.sources[0]?.reliability ?? null] as const],
    ),
  );
  const circles = behind.flatMap(({ chain }) => chain.circles);
  return {
    statementCount: behind.length,
    speakerCount: new Set(behind.map(({ speakerId }) => speakerId)).size,
    originCount: allOrigins.length,
    independentPublishers: publishers.size,
    unknownLineage: allOrigins.filter(({ root }) => root.publisherId === null).length,
    singleSource: behind.length > 0 && publishers.size < 2,
    allOrigins,
    circles: [...new Map(circles.map((circle) => [originKey(circle), circle])).values()],
    reliability: counted(publishers.values()).map(([reliability, count]) => ({ reliability, count })),
    credibility: counted(behind.map(({ credibility }) => credibility)).map(([credibility, count]) => ({
      credibility,
      count,
    })),
  };
}

function collectOrigins(behind: readonly Chained[]): OriginOfSide[] {
  const found = new Map<string, { root: Root<RatedSource>; statementCount: number; soleCount: number }>();
  for (const { chain } of behind) {
    for (const root of chain.roots) {
      const origin = found.get(originKey(root)) ?? { root, statementCount: 0, soleCount: 0 };
      origin.statementCount += 1;
      if (chain.roots.length === 1) origin.soleCount += 1;
      found.set(originKey(root), origin);
    }
  }
  const byKey = [...found].sort(
    ([a, one], [b, other]) => other.statementCount - one.statementCount || (a < b ? -1 : 1),
  );
  return byKey.map(([, origin]) => origin);
}

function originKey({ sources }: { readonly sources: readonly RatedSource[] }): string {
  return sources.map(({ id }) => id).join(' ');
}

/** How often each value occurs, in order; null, for what nobody rated, comes last. */
function counted<Value extends string | number>(values: Iterable<Value | null>): [Value | null, number][] {
  const counts = new Map<Value | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
}
