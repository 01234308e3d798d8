import type { ActorEntry } from '../record/format.ts';
import type { Player, Tenure } from './player.ts';
import { imprecisely, DAY_COUNT } from './days.ts';
import { slug } from './names.ts';
import type { Random } from '../common/random.ts';

interface OfficeHolder {
  readonly home: Player;
  readonly offices: NonNullable<ActorEntry['offices']>;
  readonly tenures: Tenure[];
}

const TITLES: Partial<Record<ActorEntry['kind'], readonly string[]>> = {
  STATE: ['President', 'Prime Minister', 'Vice President', 'Envoy'],
  INSTITUTION: ['Head', 'Deputy Head', 'Spokesperson', 'Adviser', 'Head of Information', 'Secretary'],
};
const TEN_YEARS = 3_650;
const MIN_DAYS = 400;
const MAX_DAYS = 2_200;

/** Assigns persons to the offices of these bodies in succession; some later hold another office. */
export function assignOffices(random: Random, persons: number, bodies: readonly Player[]): OfficeHolder[] {
  const holders: OfficeHolder[] = [];
  for (let post = 0; holders.length < persons; post += 1) {
    const body = bodies[post % bodies.length] as Player;
    const title = officeTitle(body.entry.kind, Math.floor(post / bodies.length));
    for (let from = -random.below(TEN_YEARS); from < DAY_COUNT && holders.length < persons;) {
      const to = from + MIN_DAYS + random.below(MAX_DAYS - MIN_DAYS);
      const holder = (random.chance(30) && findFormerHolder(random, holders, from)) || addHolder(holders, body);
      addTenure(random, holder, body, title, { from, to });
      from = to + 1;
    }
  }
  return holders;
}

/** The n-th title; after the well-known ones, numbered departments. */
function officeTitle(kind: ActorEntry['kind'], n: number): string {
  return TITLES[kind]?.[n] ?? `Head of Department ${n}`;
}

/** One of the most recent holders, if their last term is over. */
function findFormerHolder(random: Random, holders: readonly OfficeHolder[], day: number): OfficeHolder | undefined {
  const candidate = holders.at(-1 - random.below(20));
  return candidate && (candidate.tenures.at(-1)?.to ?? Infinity) < day ? candidate : undefined;
}

function addHolder(holders: OfficeHolder[], home: Player): OfficeHolder {
  const person: OfficeHolder = { home, offices: [], tenures: [] };
  holders.push(person);
  return person;
}

function addTenure(
  random: Random,
  holder: OfficeHolder,
  body: Player,
  title: string,
  days: { from: number; to: number },
): void {
  // The day of the start makes ids of several holders of the same office unique.
  const id = `office:${slug(`${title} ${body.entry.name}`)}-${days.from + TEN_YEARS}`;
  const isOver = days.to < DAY_COUNT;
  const to = isOver ? imprecisely(random, days.to) : undefined;
  holder.offices.push({ id, title, of: body.entry.id, from: imprecisely(random, days.from), to });
  holder.tenures.push({ office: id, from: days.from, to: isOver ? days.to : Infinity });
}
