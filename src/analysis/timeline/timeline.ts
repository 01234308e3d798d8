import type { Context } from '../../model/context.ts';
import { HearsayError } from '../../common/errors.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { ATTITUDES } from '../matrices/attitude-matrix.ts';
import { toDay, dayText, firstDayIn, nextAfter, type CalendarUnit } from '../shared/calendar.ts';
import { observe, type Observations } from '../shared/observations.ts';
import { localDays, type LocalDay } from './time-zone.ts';

/** Arguments of `timeline`. */
export interface TimelineArgs {
  readonly filter?: StatementFilter | null | undefined;
  readonly unit: CalendarUnit;
  readonly timeZone: string;
}

/** Statements by when they were said. */
export interface TimelineRecord {
  readonly observations: Observations;
  readonly filter: StatementFilter;
  readonly unit: CalendarUnit;
  /** From the first with statements to the last, those between that have none among them. */
  readonly buckets: readonly TimelineBucketRecord[];
  /** Statements whose date lies within no single bucket. */
  readonly imprecise: TimelineGroupRecord;
}

/** Statements counted together. */
export interface TimelineGroupRecord {
  readonly timeline: { readonly observations: Observations; readonly filter: StatementFilter };
  /** Observations. */
  readonly members: readonly number[];
}

/** Statements of one day, week, month, quarter or year. */
export interface TimelineBucketRecord extends TimelineGroupRecord {
  /** First and last day, `2020-11-01`. */
  readonly start: string;
  readonly end: string;
}

const MOST_BUCKETS = 5_000;

/** @throws InputError for an argument that cannot be taken; QUERY_TOO_COSTLY for too many statements or buckets. */
export async function readTimeline(context: Context, args: TimelineArgs, targets: boolean): Promise<TimelineRecord> {
  const localDay = localDays(args.timeZone);
  const filter = args.filter ?? {};
  const observations = await observe(context, filter, { ids: true, targets });
  const timeline = { observations, filter };
  const members = new Map<number, number[]>();
  const imprecise: number[] = [];
  for (let at = 0; at < observations.size; at += 1) {
    const bucket = bucketFor(args.unit, observations, at, localDay);
    const here = bucket === null ? imprecise : (members.get(bucket) ?? []);
    here.push(at);
    if (bucket !== null) members.set(bucket, here);
  }
  const buckets = toSeries(args.unit, [...members.keys()]).map((day) => ({
    timeline,
    members: members.get(day) ?? [],
    start: dayText(day),
    end: dayText(nextAfter(args.unit, day) - 1),
  }));
  return { ...timeline, unit: args.unit, buckets, imprecise: { timeline, members: imprecise } };
}

/**
 * The first day of the bucket that a date lies in; null where it lies in no single one. A date without a time of day is
 * a day of the calendar, wherever it was: it is not moved by the time zone, as an instant is.
 */
function bucketFor(
  unit: CalendarUnit,
  { earliest, latest }: Observations,
  at: number,
  localDay: LocalDay,
): number | null {
  const from = earliest[at] ?? -Infinity;
  const to = latest[at] ?? Infinity;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const isWholeDays = toDay(from - 1) !== toDay(from) && toDay(to + 1) !== toDay(to);
  const day = isWholeDays ? toDay : localDay;
  const first = firstDayIn(unit, day(from));
  const last = firstDayIn(unit, day(to));
  return first === last ? first : null;
}

/** Every bucket from the first to the last. */
function toSeries(unit: CalendarUnit, days: readonly number[]): number[] {
  if (days.length === 0) return [];
  const [first, last] = days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [Infinity, -Infinity],
  );
  const series: number[] = [];
  for (let day = first; day <= last; day = nextAfter(unit, day)) {
    if (series.length === MOST_BUCKETS) throw tooMany(unit);
    series.push(day);
  }
  return series;
}

function tooMany(unit: CalendarUnit): HearsayError {
  return new HearsayError(
    'QUERY_TOO_COSTLY',
    `the statements span more than ${MOST_BUCKETS} times a ${unit}: ask by a longer unit, or narrow filter.saidFrom and filter.saidTo`,
    { field: 'unit' },
  );
}

/** How many of a group took each stance, by the stances' numbers. */
export function stancesIn({ timeline, members }: TimelineGroupRecord): number[] {
  const counts = [0, 0, 0, 0, 0, 0];
  for (const at of members) {
    const stance = timeline.observations.stance[at] ?? 0;
    counts[stance] = (counts[stance] ?? 0) + 1;
  }
  return counts;
}

/** Numbers of the attitudes shown in a group, one for each mention; those the filter asks for, where it asks for any. */
export function attitudesIn({ timeline, members }: TimelineGroupRecord): number[] {
  const wanted = timeline.filter.attitude;
  return members.flatMap((at) => {
    const flat = timeline.observations.targets[at] ?? [];
    const shown = flat.filter((_, index) => index % 2 === 1);
    return ATTITUDES.flatMap((attitude, number) =>
      wanted && !wanted.includes(attitude) ? [] : shown.filter((each) => each === attitude).map(() => number),
    );
  });
}
