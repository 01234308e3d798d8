import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, parse, specifiedRules, type DocumentNode, type ValidationRule } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Maximum levels of nested fields. */
const DEPTH_LIMIT = 15;
/** Maximum aliases in one query. */
const ALIAS_LIMIT = 30;
/** Maximum lexical tokens of one query. */
const TOKEN_LIMIT = 2000;
/** Characters of query texts whose parsed documents are cached; a document takes about twenty times its text. */
const MAX_CACHED_TEXT = 2 * 1024 * 1024;

const codes = {
  onReject: [(_: unknown, error: GraphQLError) => Object.assign(error.extensions, { code: 'QUERY_TOO_COSTLY' })],
};

/** The validation rules of GraphQL, and limits on the shape of a query. */
export const VALIDATION_RULES: readonly ValidationRule[] = [
  ...specifiedRules,
  maxDepthRule({ n: DEPTH_LIMIT, ignoreIntrospection: true, ...codes }),
  maxAliasesRule({ n: ALIAS_LIMIT, allowList: [], ...codes }),
];

/**
 * Parses the text of a query.
 *
 * @throws GraphQLError for a syntax error, or a text that exceeds the limits.
 */
export function parseWithinLimits(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: TOKEN_LIMIT });
  } catch (error) {
    // The parser is recursive: how deep it can go depends on the remaining stack and on how far its functions are
    // optimized, so a text within the token limit may still overflow the stack.
    if (!(error instanceof RangeError)) throw error;
    throw new GraphQLError('the query is nested too deeply to be parsed', { extensions: { code: 'QUERY_TOO_COSTLY' } });
  }
}

/** Caches of parsed queries and their failures by text, bounded by the length of the texts and by their number. */
export function boundedCaches<Query extends object, Failure extends object>() {
  const options = {
    max: 1000,
    maxSize: MAX_CACHED_TEXT,
    sizeCalculation: (_: unknown, text: string) => text.length + 1,
  };
  return {
    documentCache: new LRUCache<string, Query>(options),
    errorCache: new LRUCache<string, Failure>({ ...options, max: 100 }),
  };
}
