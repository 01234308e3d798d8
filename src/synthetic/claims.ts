import type { ClaimEntry } from '../record/format.ts';
import { BLOCS, type Cast } from './cast.ts';
import type { Player } from './player.ts';
import { slug } from './names.ts';
import { zipf, type Random } from '../common/random.ts';
import type { Scene } from './scene.ts';

/** A claim, as far as statements on it ask. */
export interface Matter {
  readonly id: string;
  /** Actors that it is about. */
  readonly about: readonly Player[];
  /** Those of this bloc mostly disagree. */
  readonly against: number;
}

/** Makes claims one after another, and remembers of each what statements need. */
export interface Claims {
  entries(): Generator<ClaimEntry>;
  /** One of the claims made so far: the first most of all. */
  draw(random: Random): Matter;
}

/** What is claimed of an actor: plainly, its denial, and more strongly, which says the plain as well. */
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

type Turn = 'plain' | 'denied' | 'stronger';

/** What a plain claim is built from; those after it may deny it, or say more. */
interface Draft {
  readonly n: number;
  readonly assertion: Assertion;
  readonly about: readonly Player[];
  readonly things: readonly { id: string; name: string }[];
  readonly year: number;
}

/** One claim for every four statements. */
export function makeClaims(random: Random, statements: number, cast: Cast, scene: Scene): Claims {
  const count = Math.max(4, Math.round(statements / 4));
  const made: Matter[] = [];
  const draw = zipf(count, 1);
  return {
    *entries() {
      let family: Draft | undefined;
      for (let turn: Turn = 'plain', n = 0; n < count; n += 1) {
        turn = family === undefined ? 'plain' : after(random, turn);
        if (family === undefined || turn === 'plain') family = draft(random, cast, scene, n);
        const id = claimId(family, turn, n);
        yield entry(id, family, turn);
        made.push({ id, about: family.about, against: (family.n + (turn === 'denied' ? 1 : 0)) % BLOCS });
      }
    },
    draw: (random) => made[draw(random)] as Matter,
  };
}

/** One plain claim in eight is denied by the next, and one in eight follows from another. */
function after(random: Random, turn: Turn): Turn {
  const draw = random.below(8);
  if (draw === 0 && turn === 'plain') return 'denied';
  return draw === 1 && turn !== 'stronger' ? 'stronger' : 'plain';
}

function claimId({ assertion }: Draft, turn: Turn, n: number): string {
  return `claim:${slug(assertion[turn])}-${n + 1}`;
}

function draft(random: Random, cast: Cast, scene: Scene, n: number): Draft {
  const first = cast.target(random);
  const second = random.chance(12) ? cast.target(random) : first;
  const things = [
    ...(random.chance(25) ? [random.any(scene.events)] : []),
    ...(random.chance(25) ? [random.any(scene.places)] : []),
    ...(random.chance(50) ? [random.any(scene.topics)] : []),
  ];
  // One in five is about things alone.
  const about = things.length > 0 && random.chance(20) ? [] : first === second ? [first] : [first, second];
  return { n, assertion: random.any(ASSERTIONS), about, things, year: 2010 + random.below(15) };
}

function entry(id: string, family: Draft, turn: Turn): ClaimEntry {
  const { assertion, about, things, year } = family;
  const plain = [claimId(family, 'plain', family.n)];
  const who = about.length === 0 ? 'One side' : about.map((player) => player.entry.name).join(' with ');
  const where = things.map(({ name }) => name).join(', ');
  return {
    id,
    text: `${who} ${assertion[turn]}${where && ` (${where})`}, ${year}.`,
    kind: assertion.kind,
    about: [...about.map((player) => player.entry.id), ...things.map((thing) => thing.id)],
    contradicts: turn === 'denied' ? plain : undefined,
    entails: turn === 'stronger' ? plain : undefined,
  };
}

function factual(plain: string, denied: string, stronger: string): Assertion {
  return { kind: 'FACTUAL', plain, denied, stronger };
}
