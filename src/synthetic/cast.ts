import type { ActorEntry } from '../record/format.ts';
import { stateId } from './hubs.ts';
import { LANGUAGES } from './quotes.ts';
import { personName, slug, stateName } from './names.ts';
import { assignOffices } from './offices.ts';
import type { Player } from './player.ts';
import { zipf, type Random } from '../common/random.ts';

/** All actors of a corpus, ordered so that each comes before those that refer to it. */
export interface Cast {
  readonly players: readonly Player[];
  readonly outlets: readonly Player[];
  /** Draws a speaker; the hub speaker is the most frequent. */
  speaker(random: Random): Player;
  /** Draws an actor spoken about; the hub target is the most frequent. */
  target(random: Random): Player;
  /** Draws a publisher. */
  outlet(random: Random): Player;
}

/** Number of blocs of allied actors. */
export const BLOCS = 3;
const MIN_ACTORS = 40;

const INSTITUTIONS = ['Foreign Ministry', 'Defence Ministry', 'Presidency', 'Parliament', 'Armed Forces', 'High Court'];
const OUTLETS = ['News', 'Herald', 'Times', 'Press Agency', 'Tribune', 'Radio', 'Television', 'Monitor'];
const GROUPS = ['separatists', 'opposition', 'veterans', 'refugees', 'trade unions', 'militia'];
const UNNAMED = ['A defence official', 'A diplomat', 'A witness', 'A government adviser', 'A senior officer'];

/** Creates the actors for a number of statements: one actor for every forty statements. */
export function makeCast(random: Random, statements: number): Cast {
  const size = Math.max(MIN_ACTORS, Math.round(statements / 40));
  const share = (percent: number) => Math.round((size * percent) / 100);
  const states = Array.from({ length: Math.min(60, 4 + Math.floor(size / 50)) }, (_, n) => state(n));
  const bodies = institutions(states, Math.min(share(15), states.length * INSTITUTIONS.length));
  const outlets = Array.from({ length: share(8) }, (_, n) => outlet(random, n, states));
  const groups = Array.from({ length: share(4) }, (_, n) => group(random, n, states));
  const homesOfUnnamed = Array.from({ length: share(4) }, (_, n) => ({ ...random.any(states), n }));
  const named = size - [states, bodies, outlets, groups, homesOfUnnamed].reduce((sum, { length }) => sum + length, 0);
  const persons = makePersons(random, named, states, bodies);
  const unnamed = homesOfUnnamed.map((home) => unnamedPerson(random, home, persons));
  const players = [...states, ...bodies, ...outlets, ...groups, ...persons, ...unnamed];
  return { players, outlets, ...createDraws(random, states, players, outlets) };
}

function state(n: number): Player {
  const entry: ActorEntry = { id: stateId(n), kind: 'STATE', name: stateName(n) };
  return { entry, bloc: n % BLOCS, language: LANGUAGES[n % LANGUAGES.length] ?? 'en', tenures: [] };
}

function institutions(states: readonly Player[], count: number): Player[] {
  return Array.from({ length: count }, (_, n) => {
    const home = states[n % states.length] as Player;
    const name = `${INSTITUTIONS[Math.floor(n / states.length)] ?? ''} of ${home.entry.name}`;
    return { ...home, entry: { id: actorId(name), kind: 'INSTITUTION', name, partOf: [{ actor: home.entry.id }] } };
  });
}

function outlet(random: Random, n: number, states: readonly Player[]): Player {
  const home = random.any(states);
  const name = `${home.entry.name} ${random.any(OUTLETS)} ${n + 1}`;
  const reliability = random.chance(60) ? random.any(['A', 'B', 'B', 'C', 'C', 'D', 'E', 'F'] as const) : undefined;
  return { ...home, entry: { id: actorId(name), kind: 'OUTLET', name, reliability } };
}

function group(random: Random, n: number, states: readonly Player[]): Player {
  const home = random.any(states);
  const name = `${home.entry.name} ${random.any(GROUPS)} ${n + 1}`;
  return {
    entry: { id: actorId(name), kind: 'GROUP', name },
    bloc: random.below(BLOCS),
    language: home.language,
    tenures: [],
  };
}

/** Creates persons, six in ten with offices; the others are analysts, witnesses and so on. */
function makePersons(random: Random, count: number, states: readonly Player[], bodies: readonly Player[]): Player[] {
  const inOffice = Math.ceil(count * 0.6);
  const holders = assignOffices(random, inOffice, [...states, ...bodies]);
  return Array.from({ length: count }, (_, n) => {
    const { home = random.any(states), offices, tenures = [] } = holders[n] ?? {};
    const name = personName(random);
    const aliases = random.chance(20) ? [name.split(' ').toReversed().join(', ')] : undefined;
    return { ...home, entry: { id: `${actorId(name)}-${n + 1}`, kind: 'PERSON', name, aliases, offices }, tenures };
  });
}

function unnamedPerson(random: Random, home: Player & { n: number }, persons: readonly Player[]): Player {
  const name = `${random.any(UNNAMED)} of ${home.entry.name}`;
  const identity = random.chance(25) ? random.any(persons).entry.id : undefined;
  const identifiedAs =
    identity === undefined ? undefined : [{ actor: identity, confidence: (50 + random.below(50)) / 100 }];
  const entry: ActorEntry = { id: `${actorId(name)}-${home.n + 1}`, kind: 'PERSON', name, unnamed: true, identifiedAs };
  return { entry, bloc: home.bloc, language: home.language, tenures: [] };
}

function actorId(name: string): string {
  return `actor:${slug(name)}`;
}

function createDraws(
  random: Random,
  states: readonly Player[],
  players: readonly Player[],
  outlets: readonly Player[],
): Pick<Cast, 'speaker' | 'target' | 'outlet'> {
  const speakers = rankByProminence(random, states, players.slice(states.length));
  const [first, second, ...others] = speakers;
  const targets = [second, first, ...others] as Player[];
  const anyone = zipf(players.length, 0);
  const anyOutlet = zipf(outlets.length, 3);
  return {
    speaker: (draw) => speakers[anyone(draw)] as Player,
    target: (draw) => targets[anyone(draw)] as Player,
    outlet: (draw) => outlets[anyOutlet(draw)] as Player,
  };
}

/** The two hubs, then one state in every four actors while there are any, the others in random order. */
function rankByProminence(random: Random, states: readonly Player[], others: readonly Player[]): Player[] {
  const stateQueue = [...states];
  const remaining = shuffled(random, others);
  const ranked = stateQueue.splice(0, 2);
  while (stateQueue.length + remaining.length > 0) {
    const from = remaining.length === 0 || (ranked.length % 4 === 2 && stateQueue.length > 0) ? stateQueue : remaining;
    ranked.push(...(from === stateQueue ? from.splice(0, 1) : from.splice(-1)));
  }
  return ranked;
}

function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [result[last], result[other]] = [result[other] as Item, result[last] as Item];
  }
  return result;
}
