import type { FieldNode, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { ACTOR_KEYS } from '../actors/actor.ts';
import { CLAIM_KEYS } from '../claims/claim.ts';
import { fieldsOfItems, isConditional, namesIn } from '../../paging/selection.ts';
import { SOURCE_KEYS } from '../sources/source.ts';
import { CITATION_KEYS, STATEMENT_KEYS } from './statement.ts';

/** Which related objects a read of statements includes, and which properties of each. */
export interface Selection {
  readonly speaker: boolean;
  readonly claim: boolean;
  readonly toward: boolean;
  readonly citations: boolean;
  readonly publishers: boolean;
  /** Which sources the sources cite. */
  readonly links: boolean;
  /** From which language quotes are translated. */
  readonly translations: boolean;
  readonly statementKeys: readonly string[];
  readonly citationKeys: readonly string[];
  readonly claimKeys: readonly string[];
  readonly sourceKeys: readonly string[];
  readonly actorKeys: readonly string[];
}

/** All related objects and properties, for reads that do not know what is requested. */
export const ALL_FIELDS: Selection = {
  speaker: true,
  claim: true,
  toward: true,
  citations: true,
  publishers: true,
  links: true,
  translations: true,
  statementKeys: Object.keys(STATEMENT_KEYS),
  citationKeys: Object.keys(CITATION_KEYS),
  claimKeys: Object.keys(CLAIM_KEYS),
  sourceKeys: Object.keys(SOURCE_KEYS),
  actorKeys: Object.keys(ACTOR_KEYS),
};

// Also by operation: two operations may share a fragment but have different fields elsewhere.
const selections = new WeakMap<OperationDefinitionNode, Map<FieldNode, Selection>>();

/**
 * What a query selects of the statements of a connection. A property is selected if the query has its field anywhere,
 * because an object read here may be used elsewhere in the query, too.
 */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const [field, ...more] = info.fieldNodes;
  if (!field || more.length > 0 || isConditional(info)) return selectionFrom(fieldsOfItems(info), namesIn(info));
  const byField = selections.get(info.operation) ?? new Map<FieldNode, Selection>();
  selections.set(info.operation, byField);
  const cached = byField.get(field);
  if (cached) return cached;
  const selection = selectionFrom(fieldsOfItems(info), namesIn(info));
  byField.set(field, selection);
  return selection;
}

/** Properties of sources that other fields than their own need: whether it is seen, and what it is called in words. */
function implied(names: ReadonlySet<string>): readonly string[] {
  return [
    ...(names.has('seen') || names.has('archives') ? ['archivedUrl'] : []),
    ...(names.has('inWords') ? ['title'] : []),
  ];
}

/** Fields of statements that depend on what their sources quote. */
const OF_LANGUAGES = ['language', 'originalLanguage', 'translatedFrom', 'original'] as const;

function selectionFrom(fields: ReadonlySet<string>, names: ReadonlySet<string>): Selection {
  const keys = (all: Readonly<Record<string, string | readonly string[]>>) =>
    Object.keys(all).filter((key) => [all[key] ?? []].flat().some((field) => names.has(field)));
  const references = names.has('reference');
  // In the whole query, because another list that selects chains may have the same sources.
  const links = names.has('provenance');
  const languages = OF_LANGUAGES.some((name) => fields.has(name));
  const translations = languages || names.has('translatedFrom');
  const citations = fields.has('citations') || fields.has('provenance') || languages;
  return {
    speaker: fields.has('speaker'),
    claim: fields.has('claim'),
    toward: fields.has('toward'),
    citations,
    publishers: names.has('publisher') || references,
    links,
    translations,
    statementKeys: [
      ...new Set([...keys(STATEMENT_KEYS), ...(translations ? ['quote', 'language', 'originalLanguage'] : [])]),
    ],
    citationKeys: [
      ...new Set([
        ...keys(CITATION_KEYS),
        ...(links ? ['locator'] : []),
        ...(translations ? ['quote', 'language', 'verbatim'] : []),
      ]),
    ],
    claimKeys: keys(CLAIM_KEYS),
    sourceKeys: references ? Object.keys(SOURCE_KEYS) : [...new Set([...keys(SOURCE_KEYS), ...implied(names)])],
    // The name is always read, because targets are ordered by name.
    actorKeys: [...new Set(['name', ...keys(ACTOR_KEYS)])],
  };
}
