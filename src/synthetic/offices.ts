import type { ActorEntry } from '../record/format.ts';
import type { Player, Tenure } from './player.ts';
import { roughly, SPAN } from './days.ts';
import { slug } from './names.ts';
import type { Random } from '../common/random.ts';

interface Held {
  readonly home: Player;
  readonly offices: NonNullable<ActorEntry['offices']>;
  readonly tenures: Tenure[];
}

const TITLES: Partial<Record<ActorEntry['kind'], readonly string[]>> = {
  STATE: ['President', 'Prime Minister', 'Vice President', 'Envoy'],
  INSTITUTION: ['Head', 'Deputy Head', 'Spokesperson', 'Adviser', 'Head of Information', 'Secretary'],
};
const TEN_YEARS = 3_650;
const SHORTEST = 400;
const LONGEST = 2_200;

/** Holders for the offices of these bodies, each office passing from one to the next; some change from one to another. */
export function assignOffices(random: Random, persons: number, bodies: readonly Player[]): Held[] {
  const held: Held[] = [];
  for (let post = 0; held.length < persons; post += 1) {
    const body = bodies[post % bodies.length] as Player;
    const title = officeTitle(body.entry.kind, Math.floor(post / bodies.length));
    for (let from = -random.below(TEN_YEARS); from < SPAN && held.length < persons;) {
      const to = from + SHORTEST + random.below(LONGEST - SHORTEST);
      const holder = (random.chance(30) && free(random, held, from)) || newcomer(held, body);
      hold(random, holder, body, title, { from, to });
      from = to + 1;
    }
  }
  return held;
}

/** Beyond the well-known titles there are departments without end. */
function officeTitle(kind: ActorEntry['kind'], n: number): string {
  return TITLES[kind]?.[n] ?? `Head of Department ${n}`;
}

/** One of the last few persons, if that one's last office is over. */
function free(random: Random, held: readonly Held[], day: number): Held | undefined {
  const candidate = held.at(-1 - random.below(20));
  return candidate && (candidate.tenures.at(-1)?.to ?? Infinity) < day ? candidate : undefined;
}

function newcomer(held: Held[], home: Player): Held {
  const person: Held = { home, offices: [], tenures: [] };
  held.push(person);
  return person;
}

function hold(random: Random, holder: Held, body: Player, title: string, days: { from: number; to: number }): void {
  // The number of days since the beginning tells two holders of the same office apart.
  const id = `office:${slug(`${title} ${body.entry.name}`)}-${days.from + TEN_YEARS}`;
  const isOver = days.to < SPAN;
  const to = isOver ? roughly(random, days.to) : undefined;
  holder.offices.push({ id, title, of: body.entry.id, from: roughly(random, days.from), to });
  holder.tenures.push({ office: id, from: days.from, to: isOver ? days.to : Infinity });
}
