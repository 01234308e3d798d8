import type { Context } from '../../model/context.ts';
import { HearsayError, InputError } from '../../common/errors.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { ATTITUDES } from '../matrices/attitude-matrix.ts';
import { toDay, dayText, firstDayIn, nextAfter, type CalendarUnit } from '../shared/calendar.ts';
import { observe, type Observations } from '../shared/observations.ts';
import { localDays, type LocalDay } from '../../time/time-zone.ts';

/** Arguments of `timeline`. */
export interface TimelineArgs {
  readonly filter?: StatementFilter | null | undefined;
  readonly unit: CalendarUnit;
  readonly timeZone?: string | null | undefined;
}

/** Statements counted by when they were made. */
export interface TimelineRecord {
  readonly observations: Observations;
  readonly filter: StatementFilter;
  readonly unit: CalendarUnit;
  /** From the first bucket with statements to the last, including empty ones in between. */
  readonly buckets: readonly TimelineBucketRecord[];
  /** Statements whose date does not fall within a single bucket. */
  readonly imprecise: TimelineGroupRecord;
}

/** Statements counted together. */
export interface TimelineGroupRecord {
  readonly timeline: { readonly observations: Observations; readonly filter: StatementFilter };
  /** Indexes of the observations. */
  readonly members: readonly number[];
}

/** Statements of one day, week, month, quarter or year. */
export interface TimelineBucketRecord extends TimelineGroupRecord {
  /** First and last day, `2020-11-01`. */
  readonly start: string;
  readonly end: string;
}

const MAX_BUCKETS = 5_000;

/**
 * Counts the statements that pass a filter by unit of the calendar.
 *
 * @param targets Whether to read the attitudes as well.
 * @throws InputError for an invalid argument; HearsayError QUERY_TOO_COSTLY for too many statements or buckets.
 */
export async function readTimeline(context: Context, args: TimelineArgs, targets: boolean): Promise<TimelineRecord> {
  const timeZone = oneTimeZone(args);
  const localDay = localDays(timeZone, args.timeZone == null ? 'filter.timeZone' : 'timeZone');
  const filter = { ...args.filter, timeZone };
  const observations = await observe(context, filter, { ids: true, targets });
  const timeline = { observations, filter };
  const members = new Map<number, number[]>();
  const imprecise: number[] = [];
  for (let index = 0; index < observations.size; index += 1) {
    const bucket = bucketFor(args.unit, observations, index, localDay);
    const group = bucket === null ? imprecise : (members.get(bucket) ?? []);
    group.push(index);
    if (bucket !== null) members.set(bucket, group);
  }
  const buckets = toSeries(args.unit, [...members.keys()]).map((day) => ({
    timeline,
    members: members.get(day) ?? [],
    start: dayText(day),
    end: dayText(nextAfter(args.unit, day) - 1),
  }));
  return { ...timeline, unit: args.unit, buckets, imprecise: { timeline, members: imprecise } };
}

/** The time zone of buckets and filter. @throws InputError if they have two. */
function oneTimeZone({ timeZone, filter }: TimelineArgs): string {
  const ofFilter = filter?.timeZone;
  if (timeZone != null && ofFilter != null && timeZone !== ofFilter) {
    throw new InputError(
      `timeZone and filter.timeZone must be the same, received ${timeZone} and ${ofFilter}: give one of them`,
      { field: 'timeZone' },
    );
  }
  return timeZone ?? ofFilter ?? 'UTC';
}

/**
 * The first day of the bucket that a date falls within; null if there is no single one. A date without a time of day is
 * a calendar day wherever it was: unlike an instant, it is not shifted by the time zone.
 */
function bucketFor(
  unit: CalendarUnit,
  { earliest, latest }: Observations,
  index: number,
  localDay: LocalDay,
): number | null {
  const from = earliest[index] ?? -Infinity;
  const to = latest[index] ?? Infinity;
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
    if (series.length === MAX_BUCKETS) throw tooManyBuckets(unit);
    series.push(day);
  }
  return series;
}

function tooManyBuckets(unit: CalendarUnit): HearsayError {
  return new HearsayError(
    'QUERY_TOO_COSTLY',
    `the statements span more than ${MAX_BUCKETS} times a ${unit}: ask by a longer unit, or narrow filter.saidFrom and filter.saidTo`,
    { field: 'unit' },
  );
}

/** Number of statements with each stance in a group, by stance number. */
export function stancesIn({ timeline, members }: TimelineGroupRecord): number[] {
  const counts = [0, 0, 0, 0, 0, 0];
  for (const index of members) {
    const stance = timeline.observations.stance[index] ?? 0;
    counts[stance] = (counts[stance] ?? 0) + 1;
  }
  return counts;
}

/**
 * The attitudes in a group as their numbers, one per mention; limited to the attitudes of the filter if it has any.
 */
export function attitudesIn({ timeline, members }: TimelineGroupRecord): number[] {
  const wanted = timeline.filter.attitude;
  return members.flatMap((member) => {
    const flat = timeline.observations.targets[member] ?? [];
    const shown = flat.filter((_, index) => index % 2 === 1);
    return ATTITUDES.flatMap((attitude, number) =>
      wanted && !wanted.includes(attitude) ? [] : shown.filter((value) => value === attitude).map(() => number),
    );
  });
}
