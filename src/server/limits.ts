import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, parse, specifiedRules, type DocumentNode, type ValidationRule } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Levels of fields within fields. */
export const DEPTH_LIMIT = 15;
/** Renamed fields in one query. */
export const ALIAS_LIMIT = 30;
/** Lexical tokens of one query. */
export const TOKEN_LIMIT = 2000;
/** Characters of query text whose parsed form is kept: a parsed document takes some twenty times its text. */
const CACHED_TEXT = 2 * 1024 * 1024;

const codes = {
  onReject: [(_: unknown, error: GraphQLError) => Object.assign(error.extensions, { code: 'QUERY_TOO_COSTLY' })],
};

/** The rules of GraphQL, and limits on the shape of a query. */
export const VALIDATION_RULES: readonly ValidationRule[] = [
  ...specifiedRules,
  maxDepthRule({ n: DEPTH_LIMIT, ignoreIntrospection: true, ...codes }),
  maxAliasesRule({ n: ALIAS_LIMIT, allowList: [], ...codes }),
];

/**
 * The parsed form of a query's text.
 *
 * @throws GraphQLError for a fault of its syntax, or more of it than is taken.
 */
export function parseWithinLimits(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: TOKEN_LIMIT });
  } catch (error) {
    // The parser descends into what nests: how deep it can depends on the stack that is left and on how far its
    // functions are compiled, so a text within the limit of tokens may still be too much for it.
    if (!(error instanceof RangeError)) throw error;
    throw new GraphQLError('the query nests too deep to be read', { extensions: { code: 'QUERY_TOO_COSTLY' } });
  }
}

/** Caches of what was made of queries' texts, bounded by the text they hold and not by their number alone. */
export function boundedCaches<Query extends object, Failure extends object>() {
  const options = { max: 1000, maxSize: CACHED_TEXT, sizeCalculation: (_: unknown, text: string) => text.length + 1 };
  return {
    documentCache: new LRUCache<string, Query>(options),
    errorCache: new LRUCache<string, Failure>({ ...options, max: 100 }),
  };
}
