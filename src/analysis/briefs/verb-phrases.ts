import { joinNames } from '../../common/names.ts';
import type { Attitude, Stance } from '../../generated/types.ts';
import { plainText } from '../../interop/references/csl.ts';
import type { ActorRecord } from '../../model/actors/actor.ts';
import type { ClaimRecord } from '../../model/claims/claim.ts';

/** How a sentence refers to its claim: as known (`it`), or before the text of the claim. */
export type ClaimReference = 'it' | 'this' | 'what contradicts it';

/** An actor that a statement is directed toward, and how. */
export interface NarratedTarget {
  readonly actor: ActorRecord;
  readonly attitude: Attitude;
}

/** The parts of a statement that decide how it is put. */
interface Taken {
  readonly stance: Stance;
  /** Kind of the claim. */
  readonly kind: ClaimRecord['kind'];
  readonly targets: readonly NarratedTarget[];
}

interface VerbPhrase {
  readonly verb: string;
  /** Ids of the actors that it names. */
  readonly named: ReadonlySet<string>;
}

type Words = (object: string, names: string) => string;

/** Of attitudes with an assertion, the most telling first. Others, such as NEUTRAL, do not change the words. */
const BY_ATTITUDE: readonly (readonly [Attitude, Words])[] = [
  ['REQUESTS', (object, names) => `asked ${names} for ${object}`],
  ['DEMANDS', (object, names) => `demanded ${object} of ${names}`],
  ['THREATENS', (object, names) => `threatened ${names} with ${object}`],
  ['WARNS', (object, names) => `warned ${names} of ${object}`],
  ['PROMISES', (object, names) => `promised ${names} ${object}`],
  ['ACCUSES', (object, names) => `accused ${names} of ${object}`],
  ['CRITICISES', (object, names) => `criticised ${names} and said ${object}`],
  ['THANKS', (object, names) => `thanked ${names} and said ${object}`],
  ['PRAISES', (object, names) => `praised ${names} and said ${object}`],
  ['SUPPORTS', (object, names) => `supported ${names} and said ${object}`],
];

/** Of assertions without such an attitude. */
const BY_KIND: Readonly<Record<ClaimRecord['kind'], (object: string) => string>> = {
  FACTUAL: (object) => `said ${object}`,
  EVALUATIVE: (object) => `said ${object}`,
  PREDICTIVE: (object) => `predicted ${object}`,
  COMMISSIVE: (object) => `said ${object}`,
  DIRECTIVE: (object) => `called for ${object}`,
};

const BY_STANCE: Readonly<Record<Exclude<Stance, 'ASSERTS'>, string>> = {
  DENIES: 'denied',
  QUESTIONS: 'questioned',
  CONCEDES: 'conceded',
  DECLINES: 'declined to comment on',
  RETRACTS: 'retracted',
  NEUTRAL: 'took note of',
  ASKS: 'asked about',
};

/** A demand is not denied, but rejected. */
const OF_DEMANDS: Partial<typeof BY_STANCE> = { DENIES: 'rejected', CONCEDES: 'accepted' };

/** What the speaker did, by stance, attitude and kind of claim: `denied it`, `asked Vladimir Putin for this`. */
export function verbPhrase({ stance, kind, targets: all }: Taken, object: ClaimReference): VerbPhrase {
  if (stance !== 'ASSERTS') {
    const verb = (kind === 'DIRECTIVE' ? OF_DEMANDS[stance] : undefined) ?? BY_STANCE[stance];
    return { verb: `${verb} ${object}`, named: new Set() };
  }
  for (const [attitude, words] of BY_ATTITUDE) {
    const targets = all.filter((target) => target.attitude === attitude);
    if (targets.length === 0) continue;
    const names = joinNames(targets.map(({ actor }) => plainText(actor.name)));
    return { verb: words(object, names), named: new Set(targets.map(({ actor }) => actor.id)) };
  }
  return { verb: BY_KIND[kind](object), named: new Set() };
}
