import { canonicalUrl } from '../canonical-url.ts';
import type { EntryType, EntryValues } from '../entries.ts';
import { wordsHash } from '../words-hash.ts';
import { toKeptName, type DatedName } from '../rules/dated-names.ts';
import { orNull, type GraphNode, type Props } from './rows.ts';
import { spellings, textWords } from './search-words.ts';
import { earliest, latest, sourceSortKey } from './time.ts';

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
  source: ({ id, title, url, archivedUrl, seen, kind, publishedAt, language, publisher }) => ({
    id,
    title,
    url,
    archivedUrl,
    seen,
    kind,
    language,
    published: publishedAt,
    publishedEarliest: earliest(publishedAt),
    publishedAt: latest(publishedAt),
    publisherId: publisher,
    sortKey: sourceSortKey(publishedAt, id),
    canonicalUrl: url === undefined ? null : canonicalUrl(url),
    words: textWords([title], archivedUrl === undefined ? [] : [archivedUrl]),
  }),
};

/** Converts an entry to its node. */
export function toNode<Type extends PlainType>(type: Type, value: EntryValues[Type]): GraphNode {
  const labels = [capitalised(type), ...('kind' in value && type === 'actor' ? [capitalised(value.kind)] : [])];
  return { labels, props: { ...orNull(PROPS[type](value)), id: value.id } };
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
function lifeProps({
  born,
  died,
  founded,
  dissolved,
}: Pick<EntryValues['actor'], 'born' | 'died' | 'founded' | 'dissolved'>): Props {
  const began = born ?? founded;
  const ended = died ?? dissolved;
  return { began, ended, beganEarliest: earliest(began), endedLatest: latest(ended) };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
