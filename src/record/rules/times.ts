import { parsePartialDate } from '../../time/partial-date.ts';
import type { Entry } from '../entries.ts';
import type { Path, Problem } from '../problem.ts';
import { problemIn, type OfficeHeld, type ValidationContext } from '../validation-context.ts';

interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Finds events, offices, memberships and ownerships that end before they begin. */
export function reversedTimes({ entries }: ValidationContext): Problem[] {
  return [
    ...entries.event.flatMap((entry) => reversed(entry, [], entry.value)),
    ...entries.actor.flatMap((entry) => [
      ...(entry.value.offices ?? []).flatMap((office, index) => reversed(entry, ['offices', index], office)),
      ...(entry.value.partOf ?? []).flatMap((part, index) => reversed(entry, ['partOf', index], part)),
      ...(entry.value.ownedBy ?? []).flatMap((owner, index) => reversed(entry, ['ownedBy', index], owner)),
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

/** Finds statements that were made after one of their sources was published. */
export function saidAfterPublication({ entries, declared, recorded }: ValidationContext): Problem[] {
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
      if (said === undefined || typeof latest !== 'number' || said <= latest) return [];
      const publishedAt = inFiles.get(source) ?? new Date(latest).toISOString();
      const message = `said ${entry.value.saidAt}, after its source ${source} was published (${publishedAt})`;
      return [problemIn(entry, ['sources', index, 'source'], message)];
    });
  });
}

/** Finds statements made in an office that the speaker did not hold at the time. */
export function spokenAs({ entries, offices }: ValidationContext): Problem[] {
  return entries.statement.flatMap((entry) => {
    const { as, speaker, saidAt } = entry.value;
    const held = as === undefined ? undefined : offices.get(as);
    if (!held?.[0]) return [];
    const bySpeaker = held.filter(({ holder }) => holder === speaker);
    if (bySpeaker.length === 0)
      return [problemIn(entry, ['as'], `${as} is an office of ${held[0].holder}, not of ${speaker}`)];
    return bySpeaker.some((office) => isHeld(office, saidAt))
      ? []
      : [problemIn(entry, ['as'], `${as} was not held at the time, ${saidAt}`)];
  });
}

function isHeld({ from, to }: OfficeHeld, saidAt: string): boolean {
  const { earliest, latest } = parsePartialDate(saidAt);
  return !(from !== null && latest && latest.getTime() < from) && !(to !== null && earliest && earliest.getTime() > to);
}
