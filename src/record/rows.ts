import neo4j from '../graph/driver.ts';
import { instant } from '../graph/instant.ts';
import { sortKey } from '../graph/sort-key.ts';
import { dateSpan } from '../graph/date-span.ts';
import { parsePartialDate } from '../time/partial-date.ts';
import type { EntryType, EntryValues } from './entries.ts';

/** Properties of a node or an edge. On a node, null removes what was there. */
export type Props = Readonly<Record<string, unknown>>;

type NodeProps = { readonly [Type in EntryType]: (value: EntryValues[Type]) => Props };

const PROPS: NodeProps = {
  actor: ({ id, name, aliases, description, wikidataId, unnamed, reliability }) => ({
    ...named({ id, name, aliases, description }),
    wikidataId,
    unnamed: unnamed ?? false,
    reliability,
  }),
  event: ({ from, to, ...event }) => ({ ...named(event), from, to }),
  place: named,
  topic: named,
  claim: ({ id, text, kind }) => ({ id, text, kind }),
  source: ({ id, title, url, archivedUrl, kind, publishedAt, language, publisher }) => ({
    id,
    title,
    url,
    archivedUrl,
    kind,
    language,
    published: publishedAt,
    publishedEarliest: earliest(publishedAt),
    publishedAt: latest(publishedAt),
    publisherId: publisher,
    sortKey: sourceSortKey(publishedAt, id),
  }),
  statement: ({ id, stance, quote, cue, mode, channel, credibility, ...statement }) => ({
    id,
    stance,
    quote,
    cue,
    mode,
    channel,
    credibility: credibility === undefined ? null : neo4j.int(credibility),
    speakerId: statement.speaker,
    claimId: statement.claim,
    spokenAs: statement.as,
    said: statement.saidAt,
    saidEarliest: earliest(statement.saidAt),
    saidAt: latest(statement.saidAt),
    ...toTimeProps(statement.saidAt, id),
    withdrawnAt: null,
  }),
};

/** What the node of an entry holds, beside when it was recorded and by which dossier. */
export function toProps<Type extends EntryType>(type: Type, value: EntryValues[Type]): Props {
  return orNull(PROPS[type](value));
}

function named({
  id,
  name,
  aliases,
  description,
}: Pick<EntryValues['topic'], 'id' | 'name' | 'aliases' | 'description'>): Props {
  return { id, name, aliases: aliases ?? [], description };
}

/** Undefined is no value of the database's protocol. */
export function orNull(props: Props): Props {
  const all: Record<string, unknown> = {};
  for (const name in props) all[name] = props[name] ?? null;
  return all;
}

/** A span of time as written, and its widest reading. */
export function spanProps({ from, to }: { from?: string | undefined; to?: string | undefined }): Props {
  return { from, to, fromEarliest: earliest(from), toLatest: latest(to) };
}

/** First instant that a date allows, as the database's type; null when it is open or not known. */
export function earliest(date: string | undefined): unknown {
  return date === undefined ? null : instant(parsePartialDate(date).earliest);
}

/** Last instant that a date allows, as the database's type; null when it is open or not known. */
export function latest(date: string | undefined): unknown {
  return date === undefined ? null : instant(parsePartialDate(date).latest);
}

/** Place in a list by time of an object with this date, by the last instant that it allows. */
export function sourceSortKey(date: string | undefined, id: string): unknown {
  return neo4j.int(sortKey(date === undefined ? null : parsePartialDate(date).latest, id));
}

/** By what a statement with this date is found in time: its place in a list, and how wide the date is. */
export function toTimeProps(date: string, id: string): { sortKey: unknown; width: unknown } {
  const { earliest, latest } = parsePartialDate(date);
  const width = dateSpan(earliest, latest);
  return { sortKey: neo4j.int(sortKey(latest, id)), width: width === null ? null : neo4j.int(width) };
}
