import type { SourceEntry, StatementEntry } from '../record/format.ts';
import type { Cast } from './cast.ts';
import type { Player } from './player.ts';
import { dayText } from './days.ts';
import type { Random } from '../common/random.ts';
import type { Scene } from './scene.ts';

/** The sources about one occasion. */
export interface Story {
  readonly day: number;
  /** The main speaker. */
  readonly host: Player;
  readonly channel: StatementEntry['channel'];
  /** Sources, each before those that cite it: the origin, its copies, and sometimes a second origin at the end. */
  readonly sources: readonly SourceEntry[];
  /** Number of sources in the chain from the origin to the last copy. */
  readonly chain: number;
}

/** Creates stories whose sources have consecutive ids. */
export type Storyteller = (random: Random, day: number) => Story;

const ORIGINS: readonly { kind: SourceEntry['kind']; channels: readonly StatementEntry['channel'][]; own?: true }[] = [
  { kind: 'WIRE_STORY', channels: ['SPEECH', 'BRIEFING', 'MEETING', 'PHONE_CALL', undefined] },
  { kind: 'WIRE_STORY', channels: ['SPEECH', 'BRIEFING', 'MEETING', 'PHONE_CALL', undefined] },
  { kind: 'WIRE_STORY', channels: ['BRIEFING', 'DOCUMENT', undefined] },
  { kind: 'BROADCAST', channels: ['BROADCAST', 'INTERVIEW'] },
  { kind: 'INTERVIEW', channels: ['INTERVIEW'] },
  { kind: 'PRESS_RELEASE', channels: ['PRESS_RELEASE', 'MEETING'], own: true },
  { kind: 'POST', channels: ['POST'], own: true },
  { kind: 'REMARKS', channels: ['SPEECH'], own: true },
  { kind: 'LETTER', channels: ['LETTER'], own: true },
  { kind: 'DOCUMENT', channels: ['DOCUMENT'], own: true },
];
const TITLES = [
  'Talks end without result',
  'New accusations',
  'Officials trade words',
  'Answer expected soon',
  'Doubts remain',
];
const LENGTHS = [1, 1, 2, 2, 2, 2, 3, 3, 3, 4];

/** Creates a generator of stories. */
export function createStoryteller(cast: Cast, scene: Scene): Storyteller {
  let count = 0;
  let earlier: string | undefined;

  const source = (
    random: Random,
    kind: SourceEntry['kind'],
    publisher: Player | undefined,
    day: number,
    cites: string[],
  ) => {
    count += 1;
    const id = `source:${kind.toLowerCase().replace('_', '-')}-${count}`;
    const title = `${random.any(TITLES)}: ${random.any(scene.topics).name.toLowerCase()}`;
    // One in eight has no address: it is known only from the sources that cite it.
    const url =
      publisher === undefined || random.chance(12)
        ? undefined
        : `https://${publisher.entry.id.slice('actor:'.length)}.example/${count}`;
    const publishedAt = random.chance(95)
      ? dayText(day).slice(0, random.chance(95) ? undefined : 'YYYY-MM'.length)
      : undefined;
    const entry: SourceEntry = {
      id,
      title,
      kind,
      url,
      publishedAt,
      language: publisher?.language,
      publisher: publisher?.entry.id,
      cites: cites.length === 0 ? undefined : cites,
    };
    return entry;
  };
  const publisher = (random: Random) => (random.chance(7) ? undefined : cast.outlet(random));

  return (random, day) => {
    const host = cast.speaker(random);
    const origin = random.any(ORIGINS);
    const sources = [source(random, origin.kind, origin.own ? host : publisher(random), day, [])];
    const chain = random.any(LENGTHS);
    for (let copy = 1; copy < chain; copy += 1) {
      const background = earlier !== undefined && random.chance(8) ? [earlier] : [];
      const cites = [sources[copy - 1]?.id ?? '', ...background];
      sources.push(source(random, 'ARTICLE', publisher(random), day + random.below(copy + 1), cites));
    }
    if (random.chance(20)) sources.push(source(random, 'WIRE_STORY', publisher(random), day, []));
    if (random.chance(40)) earlier = sources[0]?.id;
    return { day, host, channel: random.any(origin.channels), sources, chain };
  };
}
