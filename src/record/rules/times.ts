import { parsePartialDate } from '../../time/partial-date.ts';
import type { Path } from '../problem.ts';
import type { Entry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type OfficeHeld, type ValidationContext } from '../validation-context.ts';

interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What ends, ends after it began. */
export function reversedTimes({ entries }: ValidationContext): Problem[] {
  return [
    ...entries.event.flatMap((entry) => reversed(entry, [], entry.value)),
    ...entries.actor.flatMap((entry) => [
      ...(entry.value.offices ?? []).flatMap((office, index) => reversed(entry, ['offices', index], office)),
      ...(entry.value.partOf ?? []).flatMap((part, index) => reversed(entry, ['partOf', index], part)),
    ]),
  ];
}

function reversed(entry: Entry, path: Path, { from, to }: Span): Problem[] {
  if (from === undefined || to === undefined) return [];
  const began = parsePartialDate(from).earliest;
  const ended = parsePartialDate(to).latest;
  if (!began || !ended || ended >= began) return [];
  return [problemIn(entry, [...path, 'to'], `it ends, ${to}, before it begins, ${from}`)];
}

/** Nothing is published before it was said. */
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
      const message = `said ${entry.value.saidAt}, after its source ${source} was published, ${inFiles.get(source) ?? new Date(latest).toISOString()}`;
      return [problemIn(entry, ['sources', index, 'source'], message)];
    });
  });
}

/** An office is spoken from by its holder, while it is held. */
export function spokenAs({ entries, offices }: ValidationContext): Problem[] {
  return entries.statement.flatMap((entry) => {
    const { as, speaker, saidAt } = entry.value;
    const held = as === undefined ? undefined : offices.get(as);
    if (!held?.[0]) return [];
    const own = held.filter(({ holder }) => holder === speaker);
    if (own.length === 0)
      return [problemIn(entry, ['as'], `${as} is an office of ${held[0].holder}, not of ${speaker}`)];
    return own.some((office) => isHeld(office, saidAt))
      ? []
      : [problemIn(entry, ['as'], `${as} was not held ${saidAt}`)];
  });
}

function isHeld({ from, to }: OfficeHeld, saidAt: string): boolean {
  const { earliest, latest } = parsePartialDate(saidAt);
  return !(from !== null && latest && latest.getTime() < from) && !(to !== null && earliest && earliest.getTime() > to);
}
