import { canonicalUrl } from '../canonical-url.ts';
import type { EntryType, EntryValues } from '../entries.ts';
import { toLifetime, type LifeFields } from '../lifetime.ts';
import { wordsHash } from '../words-hash.ts';
import { toKeptName, type DatedName } from '../rules/dated-names.ts';
import { orNull, type GraphNode, type Props } from './rows.ts';
import { spellings, textWords } from './search-words.ts';
import { earliest, latest, publicationSortKey } from './time.ts';

/** All types but statements, whose nodes also have properties derived from their sources: see `statement.ts`. */
export type PlainType = Exclude<EntryType, 'statement'>;

type NodeProps = { readonly [Type in PlainType]: (value: EntryValues[Type]) => Props };

const PROPS: NodeProps = {
  actor: ({ id, name, aliases = [], names = [], description, wikidataId, unnamed, reliability, control, ...life }) => ({
    ...named({ id, name, aliases: [...aliases, ...otherNames(name, names)], description }),
    datedNames: names.length === 0 ? null : names.map(toKeptName),
    ...lifeProps(life),
    wikidataId,
    unnamed: unnamed ?? false,
    reliability,
    control,
  }),
  event: ({ from, to, ...event }) => ({ ...named(event), from, to }),
  place: named,
  topic: named,
  claim: ({ id, text, kind }) => ({ id, text, kind, wordsHash: wordsHash(text), words: textWords([text]) }),
  source: ({ id, title, url, archivedUrl, archives = [], seen, kind, publishedAt, language, publisher, ...life }) => ({
    id,
    title,
    url,
    archivedUrl: archivedUrl ?? archives[0]?.url,
    ...archiveProps(archives),
    accessed: life.accessedAt,
    updated: life.updatedAt,
    status: life.status,
    statusDate: life.statusAt,
    statusNote: life.statusNote,
    seen,
    kind,
    language,
    published: publishedAt,
    publishedEarliest: earliest(publishedAt),
    publishedAt: latest(publishedAt),
    publisherId: publisher,
    sortKey: publicationSortKey(publishedAt, id),
    canonicalUrl: canonicalUrl(url),
    words: textWords(
      [title],
      [archivedUrl, ...archives.map((copy) => copy.url)].filter((copy) => copy !== undefined),
    ),
    // Marked again once all sources are written: same-urls.ts.
    sameUrlAs: null,
  }),
  verdict: ({ id, of, checker, rating, scale, conclusion, publishedAt, source, locator }) => ({
    id,
    rating,
    scaleValue: scale?.value,
    scaleWorst: scale?.worst,
    scaleBest: scale?.best,
    conclusion,
    locator,
    published: publishedAt,
    publishedEarliest: earliest(publishedAt),
    publishedAt: latest(publishedAt),
    ofId: of,
    checkerId: checker,
    sourceId: source,
    sortKey: publicationSortKey(publishedAt, id),
  }),
};

/** Converts an entry to its node. */
export function toNode<Type extends PlainType>(type: Type, value: EntryValues[Type]): GraphNode {
  const labels = [capitalised(type), ...('kind' in value && type === 'actor' ? [capitalised(value.kind)] : [])];
  return { labels, props: { ...orNull(PROPS[type](value)), id: value.id } };
}

/** In place of the day on which a copy was made, where it is unknown: a list property cannot hold null. */
export const UNKNOWN_DATE = '?';

function archiveProps(archives: NonNullable<EntryValues['source']['archives']>): Props {
  if (archives.length === 0) return { archiveUrls: null, archiveDates: null };
  return {
    archiveUrls: archives.map(({ url }) => url),
    archiveDates: archives.map(({ at }) => at ?? UNKNOWN_DATE),
  };
}

function named({
  id,
  name,
  aliases,
  description,
}: Pick<EntryValues['topic'], 'id' | 'name' | 'aliases' | 'description'>): Props {
  return { id, name, aliases: aliases ?? [], description, otherSpellings: spellings([name, ...(aliases ?? [])]) };
}

/** Dated names are found like aliases. */
function otherNames(name: string, names: readonly DatedName[]): string[] {
  return [...new Set(names.map((dated) => dated.name))].filter((dated) => dated !== name);
}

/** The time of a life, as written, and the earliest and latest instants that it may cover. */
function lifeProps(actor: LifeFields): Props {
  const { began, ended } = toLifetime(actor);
  return { began, ended, beganEarliest: earliest(began), endedLatest: latest(ended) };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
