import fc from 'fast-check';
import { sortKey } from '../../src/graph/sort-key.ts';
import { bounds, CLAIMS, corpora, STATES, type Corpus } from './reference-model/corpus.ts';
import { Model, type Filter } from './reference-model/evaluate.ts';

/** A relation of one claim to another. */
interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: 'contradicts' | 'entails';
}

// Always to a later claim, so that no claim entails itself.
const links: fc.Arbitrary<Link[]> = fc
  .subarray(
    CLAIMS.flatMap((from, index) => CLAIMS.slice(index + 1).map((to) => ({ from, to }))),
    { minLength: 1, maxLength: 4 },
  )
  .chain((pairs) =>
    fc.tuple(
      ...pairs.map((pair) =>
        fc.constantFrom('contradicts' as const, 'entails' as const).map((kind) => ({ ...pair, kind })),
      ),
    ),
  );

/** A corpus some of whose claims contradict or entail each other. */
export const torn: fc.Arbitrary<Corpus> = fc.tuple(corpora, links).map(([corpus, some]) => {
  const claims = corpus.dossier.claims.map((claim) => {
    const of = (kind: Link['kind']) => some.filter((link) => link.from === claim.id && link.kind === kind);
    return {
      ...claim,
      contradicts: of('contradicts').map(({ to }) => to),
      entails: of('entails').map(({ to }) => to),
    };
  });
  return { ...corpus, dossier: { ...corpus.dossier, claims } };
});

export type Level = 'PERSON' | 'INSTITUTION' | 'STATE';

/** A statement that takes a side, with the actors that it counts for. */
export interface Said {
  readonly id: string;
  readonly claim: string;
  readonly speaker: string;
  readonly stance: string;
  readonly agrees: boolean;
  readonly edtf: string;
  readonly earliest: number;
  readonly latest: number;
  readonly place: number;
  readonly actors: readonly string[];
}

/** The statements that match a filter, with the actors that they count for at a level. */
export function saidIn(corpus: Corpus, model: Model, filter: Filter, level: Level): Said[] {
  const matching = new Set(model.statements(filter, null, 'SAID_AT_DESC'));
  return corpus.dossier.statements
    .filter(({ id, stance }) => matching.has(id) && !['DECLINES', 'NEUTRAL', 'ASKS'].includes(stance))
    .map((statement) => {
      const { id, claim, speaker, stance, saidAt } = statement;
      const [earliest, latest] = bounds(saidAt);
      const agrees = stance === 'ASSERTS' || stance === 'CONCEDES';
      const place = sortKey(new Date(latest), id);
      const actors = bodiesOf(corpus, model, statement, filter, level);
      return { id, claim, speaker, stance, agrees, edtf: saidAt, earliest, latest, place, actors };
    });
}

type Statement = Corpus['dossier']['statements'][number];

/** The actors that a statement counts for at a level. */
export function bodiesOf(corpus: Corpus, model: Model, statement: Statement, { asOf }: Filter, level: Level): string[] {
  const { id, speaker } = statement;
  if (level === 'PERSON') return [speaker];
  const bodies = level === 'STATE' ? statesOf(model, id, asOf) : officesOf(corpus, statement);
  return bodies.length > 0 ? bodies : [speaker];
}

function statesOf(model: Model, id: string, asOf: string | undefined): string[] {
  const asOfFilter = asOf === undefined ? {} : { asOf };
  return STATES.filter((state) =>
    model.statements({ speaker: [state], rollUp: true, ...asOfFilter }, null, 'SAID_AT_DESC').includes(id),
  );
}

/**
 * The bodies of the speaker's offices: of the office that it was said from, or if none is given, of all offices held
 * during the whole period in which it may have been said.
 */
function officesOf({ dossier }: Corpus, { speaker, as, saidAt }: Statement): string[] {
  const actor = dossier.actors.find(({ id }) => id === speaker);
  if (actor?.kind !== 'PERSON') return [speaker];
  const [earliest, latest] = bounds(saidAt);
  const held = (actor.offices ?? []).filter(({ id, from, to }) =>
    as === undefined ? earliest >= bounds(from)[0] && latest <= bounds(to)[1] : id === as,
  );
  return [...new Set(held.map(({ of }) => of))];
}

/** The claims that contradict a claim, in either direction. */
export function contradictory({ dossier }: Corpus, claim: string): string[] {
  return dossier.claims
    .filter(
      ({ id, contradicts }) =>
        contradicts?.includes(claim) || dossier.claims.find((other) => other.id === claim)?.contradicts?.includes(id),
    )
    .map(({ id }) => id);
}

/** The claims that a claim entails. */
export function entailed({ dossier }: Corpus, claim: string): readonly string[] {
  return dossier.claims.find(({ id }) => id === claim)?.entails ?? [];
}

export const levels = fc.constantFrom<Level[]>('PERSON', 'INSTITUTION', 'STATE');

/** Reads a whole list, page by page. */
export async function everyPage<Node>(
  page: (after: string | null) => Promise<{
    readonly edges: readonly { cursor: string; node: Node }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await page(after);
    nodes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
  }
}
