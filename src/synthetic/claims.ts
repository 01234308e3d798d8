import type { ClaimEntry } from '../record/format.ts';
import { BLOCS, type Cast } from './cast.ts';
import type { Player } from './player.ts';
import { slug } from './names.ts';
import { zipf, type Random } from '../common/random.ts';
import type { Scene } from './scene.ts';

/** The properties of a claim that statements on it depend on. */
export interface ClaimContext {
  readonly id: string;
  /** The actors it is about. */
  readonly about: readonly Player[];
  /** The bloc whose members mostly disagree with it. */
  readonly against: number;
}

/** Generates claims and draws from those generated so far. */
export interface Claims {
  entries(): Generator<ClaimEntry>;
  /** Draws one of the claims generated so far; the first is the most frequent. */
  draw(random: Random): ClaimContext;
}

/** A claim about an actor in three variants: plain, its negation, and a stronger one that entails the plain one. */
interface Assertion {
  readonly kind: ClaimEntry['kind'];
  readonly plain: string;
  readonly denied: string;
  readonly stronger: string;
}

const ASSERTIONS: readonly Assertion[] = [
  factual(
    'sent fighters across the border',
    'sent no fighters across the border',
    'sent fighters and guns across the border',
  ),
  factual('broke the ceasefire', 'kept the ceasefire', 'broke the ceasefire on every single day'),
  factual('closed the railway', 'left the railway open', 'closed the railway and every road'),
  factual('paid for the campaign', 'paid nothing for the campaign', 'paid for the campaign and chose its leaders'),
  factual('fired on a village', 'did not fire on any village', 'fired on two villages in one night'),
  {
    kind: 'EVALUATIVE',
    plain: 'acts in bad faith',
    denied: 'acts in good faith',
    stronger: 'acts in bad faith, as always',
  },
  {
    kind: 'PREDICTIVE',
    plain: 'will leave the talks',
    denied: 'will stay in the talks',
    stronger: 'will leave the talks and the treaty',
  },
  {
    kind: 'COMMISSIVE',
    plain: 'will take back the refugees',
    denied: 'will not take back refugees',
    stronger: 'will take back the refugees this year',
  },
  {
    kind: 'DIRECTIVE',
    plain: 'must withdraw its troops',
    denied: 'need not withdraw its troops',
    stronger: 'must withdraw its troops at once',
  },
];

type Variant = 'plain' | 'denied' | 'stronger';

/** A plain claim and what it is built from; the claims that follow may negate it, or entail it. */
interface ClaimFamily {
  readonly n: number;
  readonly assertion: Assertion;
  readonly about: readonly Player[];
  readonly things: readonly { id: string; name: string }[];
  readonly year: number;
}

/** Creates one claim for every four statements. */
export function makeClaims(random: Random, statements: number, cast: Cast, scene: Scene): Claims {
  const count = Math.max(4, Math.round(statements / 4));
  const made: ClaimContext[] = [];
  const draw = zipf(count, 1);
  return {
    *entries() {
      let family: ClaimFamily | undefined;
      for (let variant: Variant = 'plain', n = 0; n < count; n += 1) {
        variant = family === undefined ? 'plain' : nextVariant(random, variant);
        if (family === undefined || variant === 'plain') family = createFamily(random, cast, scene, n);
        const id = claimId(family, variant, n);
        yield toEntry(id, family, variant);
        made.push({ id, about: family.about, against: (family.n + (variant === 'denied' ? 1 : 0)) % BLOCS });
      }
    },
    draw: (random) => made[draw(random)] as ClaimContext,
  };
}

/** One plain claim in eight is followed by its negation, and one claim in eight by a stronger one. */
function nextVariant(random: Random, variant: Variant): Variant {
  const draw = random.below(8);
  if (draw === 0 && variant === 'plain') return 'denied';
  return draw === 1 && variant !== 'stronger' ? 'stronger' : 'plain';
}

function claimId({ assertion }: ClaimFamily, variant: Variant, n: number): string {
  return `claim:${slug(assertion[variant])}-${n + 1}`;
}

function createFamily(random: Random, cast: Cast, scene: Scene, n: number): ClaimFamily {
  const first = cast.target(random);
  const second = random.chance(12) ? cast.target(random) : first;
  const things = [
    ...(random.chance(25) ? [random.any(scene.events)] : []),
    ...(random.chance(25) ? [random.any(scene.places)] : []),
    ...(random.chance(50) ? [random.any(scene.topics)] : []),
  ];
  // One in five is about events, places or topics only.
  const about = things.length > 0 && random.chance(20) ? [] : first === second ? [first] : [first, second];
  return { n, assertion: random.any(ASSERTIONS), about, things, year: 2010 + random.below(15) };
}

function toEntry(id: string, family: ClaimFamily, variant: Variant): ClaimEntry {
  const { assertion, about, things, year } = family;
  const plain = [claimId(family, 'plain', family.n)];
  const who = about.length === 0 ? 'One side' : about.map((player) => player.entry.name).join(' with ');
  const where = things.map(({ name }) => name).join(', ');
  return {
    id,
    text: `${who} ${assertion[variant]}${where && ` (${where})`}, ${year}.`,
    kind: assertion.kind,
    about: [...about.map((player) => player.entry.id), ...things.map((thing) => thing.id)],
    contradicts: variant === 'denied' ? plain : undefined,
    entails: variant === 'stronger' ? plain : undefined,
  };
}

function factual(plain: string, denied: string, stronger: string): Assertion {
  return { kind: 'FACTUAL', plain, denied, stronger };
}
