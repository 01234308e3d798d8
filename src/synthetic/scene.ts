import type { EventEntry, PlaceEntry, TopicEntry } from '../record/format.ts';
import { dayText, roughly, SPAN } from './days.ts';
import { placeName, slug } from './names.ts';
import type { Random } from '../common/random.ts';

/** What claims are about beside actors. */
export interface Scene {
  readonly events: readonly EventEntry[];
  readonly places: readonly PlaceEntry[];
  readonly topics: readonly TopicEntry[];
}

const HAPPENINGS = ['Siege', 'Summit', 'Blockade', 'Election', 'Ceasefire', 'Border clash', 'Flood', 'Trial', 'Treaty'];
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

export function makeScene(random: Random, statements: number): Scene {
  const places = Array.from({ length: between(5, statements / 500, 250) }, (_, n) => place(n));
  const events = Array.from({ length: between(3, statements / 1_000, 500) }, (_, n) => event(random, n, places));
  const topics = TOPICS.map((name) => ({ id: `topic:${slug(name)}`, name }));
  return { events, places, topics };
}

function between(least: number, wanted: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(wanted)));
}

function place(n: number): PlaceEntry {
  const name = placeName(n);
  return { id: `place:${slug(name)}-${n + 1}`, name };
}

function event(random: Random, n: number, places: readonly PlaceEntry[]): EventEntry {
  const name = `${random.any(HAPPENINGS)} of ${random.any(places).name}`;
  const day = random.below(SPAN);
  const to = random.chance(60) ? dayText(day + random.below(60)) : undefined;
  return { id: `event:${slug(name)}-${n + 1}`, name, from: roughly(random, day), to };
}
