import { parsePartialDate } from '../../time/partial-date.ts';
import { endInWords, sequence, type Sequence } from '../../time/sequence.ts';
import type { Entry } from '../entries.ts';
import type { Path, Problem } from '../problem.ts';
import { problemIn, type OfficeHeld, type ValidationContext } from '../validation-context.ts';

interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Finds events, offices, memberships, ownerships, lives and names that end before they begin. */
export function reversedTimes({ entries }: ValidationContext): Problem[] {
  return [
    ...entries.event.flatMap((entry) => reversed(entry, [], entry.value)),
    ...entries.actor.flatMap((entry) => [
      ...(entry.value.offices ?? []).flatMap((office, index) => reversed(entry, ['offices', index], office)),
      ...(entry.value.partOf ?? []).flatMap((part, index) => reversed(entry, ['partOf', index], part)),
      ...(entry.value.ownedBy ?? []).flatMap((owner, index) => reversed(entry, ['ownedBy', index], owner)),
      ...(entry.value.names ?? []).flatMap((name, index) => reversed(entry, ['names', index], name)),
      ...reversedLife(entry),
    ]),
  ];
}

function reversed(entry: Entry, path: Path, { from, to }: Span): Problem[] {
  if (from === undefined || to === undefined) return [];
  const began = parsePartialDate(from).earliest;
  const ended = parsePartialDate(to).latest;
  if (!began || !ended || ended >= began) return [];
  return [problemIn(entry, [...path, 'to'], `it ends (${to}) before it begins (${from})`)];
}

function reversedLife(entry: Entry<'actor'>): Problem[] {
  const { born, died, founded, dissolved } = entry.value;
  const check = (
    from: string | undefined,
    to: string | undefined,
    end: string,
    words: [end: string, beginning: string],
  ) =>
    reversed(entry, [], { from, to }).map(() =>
      problemIn(entry, [end], `${words[0]} (${to ?? ''}) before ${words[1]} (${from ?? ''})`),
    );
  return [
    ...check(born, died, 'died', ['died', 'birth']),
    ...check(founded, dissolved, 'dissolved', ['dissolved', 'it was founded']),
  ];
}

/** Finds statements that were made after one of their sources was published, in whatever time zone each was. */
export function saidAfterPublication(context: ValidationContext): Problem[] {
  return publicationsBefore(context, 'IMPOSSIBLE').map(({ entry, index, source, publishedAt }) =>
    problemIn(
      entry,
      ['sources', index, 'source'],
      `said ${entry.value.saidAt}, after its source ${source} was published (${publishedAt})`,
    ),
  );
}

/** Finds statements that were made after one of their sources was published, unless the days are of different time zones. */
export function saidOnALaterDay(context: ValidationContext): Problem[] {
  return publicationsBefore(context, 'ODD').map(({ entry, index, source, publishedAt }) =>
    problemIn(
      entry,
      ['sources', index, 'source'],
      `said ${entry.value.saidAt}, and its source ${source} was published ${publishedAt}: this can be only if the days are of different time zones; check both, or write the time and its offset`,
    ),
  );
}

/** Finds sources that were updated, read, archived or taken back before they were published. */
export function livedBeforePublication({ entries }: ValidationContext): Problem[] {
  return entries.source.flatMap((entry) => {
    const { publishedAt, updatedAt, accessedAt, statusAt, archives = [] } = entry.value;
    const began = publishedAt === undefined ? undefined : parsePartialDate(publishedAt).earliest?.getTime();
    if (began === undefined) return [];
    const dates: [Path, string | undefined][] = [
      [['updatedAt'], updatedAt],
      [['accessedAt'], accessedAt],
      [['statusAt'], statusAt],
      ...archives.map(({ at }, index): [Path, string | undefined] => [['archives', index, 'at'], at]),
    ];
    return dates.flatMap(([path, date]) => {
      const end = date === undefined ? undefined : parsePartialDate(date).latest?.getTime();
      if (end === undefined || sequence(began, end) === 'POSSIBLE') return [];
      const message = `${date ?? ''} is before the source was published (${publishedAt ?? ''}): check both`;
      return [problemIn(entry, path, message)];
    });
  });
}

interface Publication {
  readonly entry: Entry<'statement'>;
  /** Place of the source among those of the statement. */
  readonly index: number;
  readonly source: string;
  readonly publishedAt: string;
}

/** The sources of statements whose publication relates so to the time of the statement. */
function publicationsBefore({ entries, declared, recorded }: ValidationContext, wanted: Sequence): Publication[] {
  const inFiles = new Map(entries.source.map(({ value }) => [value.id, value.publishedAt]));
  const published = (id: string) => {
    const date = inFiles.get(id);
    if (date !== undefined) return parsePartialDate(date).latest?.getTime();
    return declared.has(id) ? undefined : recorded.get(id)?.publishedAt;
  };
  return entries.statement.flatMap((entry) => {
    const said = parsePartialDate(entry.value.saidAt).earliest?.getTime();
    return entry.value.sources.flatMap(({ source }, index) => {
      const latest = published(source);
      if (said === undefined || typeof latest !== 'number' || sequence(said, latest) !== wanted) return [];
      return [{ entry, index, source, publishedAt: inFiles.get(source) ?? endInWords(latest) }];
    });
  });
}

/** Finds statements made in an office of another actor, or one that the speaker did not hold at the time. */
export function spokenAs({ entries, offices }: ValidationContext): Problem[] {
  return entries.statement.flatMap((entry) => {
    const { as, speaker, saidAt } = entry.value;
    const held = as === undefined ? undefined : offices.get(as);
    if (!held?.[0]) return [];
    const bySpeaker = held.filter(({ holder }) => holder === speaker);
    if (bySpeaker.length === 0)
      return [problemIn(entry, ['as'], `${as} is an office of ${held[0].holder}, not of ${speaker}`)];
    return whetherHeld(bySpeaker, saidAt) === 'IMPOSSIBLE'
      ? [problemIn(entry, ['as'], `${as} was not held at the time, ${saidAt}`)]
      : [];
  });
}

/** Finds statements made in an office on a day that is next to the time in which it was held. */
export function spokenAsOnADayBeside({ entries, offices }: ValidationContext): Problem[] {
  return entries.statement.flatMap((entry) => {
    const { as, speaker, saidAt } = entry.value;
    const held = (as === undefined ? [] : (offices.get(as) ?? [])).filter(({ holder }) => holder === speaker);
    if (held.length === 0 || whetherHeld(held, saidAt) !== 'ODD') return [];
    const message = `${as} was held at the time, ${saidAt}, only if the days are of different time zones: check both`;
    return [problemIn(entry, ['as'], message)];
  });
}

/** Whether any of these offices was held at the time. */
function whetherHeld(offices: readonly OfficeHeld[], saidAt: string): Sequence {
  const { earliest, latest } = parsePartialDate(saidAt);
  const possible = offices.map(({ from, to }) =>
    worse(
      sequence(from ?? -Infinity, latest?.getTime() ?? Infinity),
      sequence(earliest?.getTime() ?? -Infinity, to ?? Infinity),
    ),
  );
  return (['POSSIBLE', 'ODD'] as const).find((one) => possible.includes(one)) ?? 'IMPOSSIBLE';
}

function worse(one: Sequence, other: Sequence): Sequence {
  return one === 'POSSIBLE' || other === 'IMPOSSIBLE' ? other : one;
}

/** Whether an office may have been held when something was said, whatever the time zones of the days. */
export function isHeld(office: OfficeHeld, saidAt: string): boolean {
  return whetherHeld([office], saidAt) === 'POSSIBLE';
}
