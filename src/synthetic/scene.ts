import type { EventEntry, PlaceEntry, TopicEntry } from '../record/format.ts';
import { dayText, imprecisely, DAY_COUNT } from './days.ts';
import { placeName, slug } from './names.ts';
import type { Random } from '../common/random.ts';

/** The events, places and topics that claims are about. */
export interface Scene {
  readonly events: readonly EventEntry[];
  readonly places: readonly PlaceEntry[];
  readonly topics: readonly TopicEntry[];
}

const EVENT_KINDS = [
  'Siege',
  'Summit',
  'Blockade',
  'Election',
  'Ceasefire',
  'Border clash',
  'Flood',
  'Trial',
  'Treaty',
];
const TOPICS = [
  'Gas supplies',
  'Water rights',
  'Prisoners of war',
  'Fishing grounds',
  'Refugees',
  'Arms deliveries',
  'Sanctions',
  'Elections',
  'Corruption',
  'Minorities',
  'Airspace',
  'Railways',
  'Nuclear power',
  'Grain exports',
  'Espionage',
];

/** Creates the events, places and topics for a number of statements. */
export function makeScene(random: Random, statements: number): Scene {
  const places = Array.from({ length: clamp(5, statements / 500, 250) }, (_, n) => place(n));
  const events = Array.from({ length: clamp(3, statements / 1_000, 500) }, (_, n) => event(random, n, places));
  const topics = TOPICS.map((name) => ({ id: `topic:${slug(name)}`, name }));
  return { events, places, topics };
}

function clamp(min: number, value: number, max: number): number {
  return Math.min(max, Math.max(min, Math.round(value)));
}

function place(n: number): PlaceEntry {
  const name = placeName(n);
  return { id: `place:${slug(name)}-${n + 1}`, name };
}

function event(random: Random, n: number, places: readonly PlaceEntry[]): EventEntry {
  const name = `${random.any(EVENT_KINDS)} of ${random.any(places).name}`;
  const day = random.below(DAY_COUNT);
  const to = random.chance(60) ? dayText(day + random.below(60)) : undefined;
  return { id: `event:${slug(name)}-${n + 1}`, name, from: imprecisely(random, day), to };
}
