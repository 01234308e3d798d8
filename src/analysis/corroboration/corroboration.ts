import type { ClaimRecord } from '../../model/claims/claim.ts';
import type { Context } from '../../model/context.ts';
import { InputError } from '../../common/errors.ts';
import type { ClaimSide, Reliability, Stance, StatementFilter } from '../../generated/types.ts';
import { typeOfId } from '../../model/nodes/node.ts';
import type { Circle, Root } from '../../model/statements/provenance.ts';
import { countIndependent, publisherChains } from '../../record/provenance/independence.ts';
import { distinctRoots, originKey } from '../../record/provenance/provenance.ts';
import { AGREE, DISAGREE, NEITHER, stancesOn } from '../shared/stance.ts';
import { readTracedStatements, type TracedStatement, type RatedSource } from './chains.ts';

/** A claim, with the statements on each side and their origins. */
export interface CorroborationRecord {
  readonly claim: ClaimRecord;
  readonly sides: readonly CorroborationSideRecord[];
}

/** The statements on one side of a claim, and the origins they rest on. */
export interface CorroborationSideRecord {
  readonly side: ClaimSide;
  readonly evidence: readonly TracedStatement[];
  readonly statementCount: number;
  readonly speakerCount: number;
  readonly originCount: number;
  readonly independentChains: number;
  readonly unknownLineage: number;
  readonly singleSource: boolean;
  /** The origins, those of the most statements first. */
  readonly allOrigins: readonly OriginRecord[];
  readonly circles: readonly Circle<RatedSource>[];
  readonly reliability: readonly { readonly reliability: Reliability | null; readonly count: number }[];
  readonly credibility: readonly { readonly credibility: number | null; readonly count: number }[];
}

/** An origin of the statements on a side. */
export interface OriginRecord {
  readonly root: Root<RatedSource>;
  readonly statementCount: number;
  /** Number of statements that rest on this origin alone. */
  readonly soleCount: number;
}

const SIDES: Readonly<Record<ClaimSide, readonly Stance[]>> = {
  AGREE: stancesOn(AGREE),
  DISAGREE: stancesOn(DISAGREE),
  NEITHER: stancesOn(NEITHER),
};

/**
 * The origins of the statements on each side of a claim.
 *
 * @returns null if there is no such claim.
 * @throws InputError for an id of another type; the errors of {@link readTracedStatements}.
 */
export async function readCorroboration(
  context: Context,
  claimId: string,
  filter: StatementFilter,
): Promise<CorroborationRecord | null> {
  if (typeOfId(claimId) !== 'claim') {
    throw new InputError(`claim takes the id of a claim, claim:…, received ${JSON.stringify(claimId)}`, {
      field: 'claim',
    });
  }
  const claim = await context.load.claim.load(claimId);
  if (!claim) return null;
  const statements = await readTracedStatements(context, filter, { claims: [claimId] });
  return {
    claim,
    sides: Object.entries(SIDES).map(([side, stances]) => toSide(side as ClaimSide, stances, statements)),
  };
}

function toSide(
  side: ClaimSide,
  stances: readonly Stance[],
  statements: readonly TracedStatement[],
): CorroborationSideRecord {
  const evidence = statements.filter(({ stance }) => stances.includes(stance));
  return { side, evidence, ...summarizeEvidence(evidence) };
}

/** Counts the distinct origins, independent chains and ratings of a set of statements. */
export function summarizeEvidence(
  evidence: readonly TracedStatement[],
): Omit<CorroborationSideRecord, 'side' | 'evidence'> {
  const allOrigins = collectOrigins(evidence);
  const publishers = new Map(
    allOrigins.flatMap(({ root }) =>
      root.publisherId === null ? [] : [[root.publisherId, root.sources[0]?.reliability ?? null] as const],
    ),
  );
  const independentChains = countIndependent(
    evidence.flatMap(({ ownerChains, provenance }) => ownerChains ?? publisherChains(provenance)),
  );
  const circles = evidence.flatMap(({ provenance }) => provenance.circles);
  return {
    statementCount: evidence.length,
    speakerCount: new Set(evidence.map(({ speakerId }) => speakerId)).size,
    originCount: allOrigins.length,
    independentChains,
    unknownLineage: allOrigins.filter(({ root }) => root.publisherId === null).length,
    singleSource: evidence.length > 0 && independentChains < 2,
    allOrigins,
    circles: [...new Map(circles.map((circle) => [originKey(circle), circle])).values()],
    reliability: countValues(publishers.values()).map(([reliability, count]) => ({ reliability, count })),
    credibility: countValues(evidence.map(({ credibility }) => credibility)).map(([credibility, count]) => ({
      credibility,
      count,
    })),
  };
}

function collectOrigins(evidence: readonly TracedStatement[]): OriginRecord[] {
  const statements = Map.groupBy(
    evidence.flatMap(({ provenance }) => {
      const roots = distinctRoots(provenance.roots);
      return roots.map((root) => ({ root, isSole: roots.length === 1 }));
    }),
    ({ root }) => originKey(root),
  );
  const origins = distinctRoots(evidence.flatMap(({ provenance }) => provenance.roots)).map((root) => {
    const resting = statements.get(originKey(root)) ?? [];
    const soleCount = resting.filter(({ isSole }) => isSole).length;
    return [originKey(root), { root, statementCount: resting.length, soleCount }] as const;
  });
  return origins
    .sort(([a, one], [b, other]) => other.statementCount - one.statementCount || (a < b ? -1 : 1))
    .map(([, origin]) => origin);
}

/** Counts each value, in ascending order; null (not rated) comes last. */
function countValues<Value extends string | number>(values: Iterable<Value | null>): [Value | null, number][] {
  const counts = new Map<Value | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
}
