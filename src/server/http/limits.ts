import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, parse, type DocumentNode, type ParseOptions, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

/** Bytes of a request's body. */
export const BODY_LIMIT = 256 * 1024;
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

/** Limits on the shape of a query, before it runs. */
export function shapeLimits(): Plugin[] {
  return [
    { onParse: ({ setParseFn }) => setParseFn(parseWithinLimits) },
    maxDepthPlugin({ n: DEPTH_LIMIT, ignoreIntrospection: true, ...codes }),
    maxAliasesPlugin({ n: ALIAS_LIMIT, allowList: [], ...codes }),
  ];
}

function parseWithinLimits(source: string | Source, options?: ParseOptions): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: TOKEN_LIMIT });
  } catch (error) {
    // The parser descends into what nests: how deep it can depends on the stack that is left and on how far its
    // functions are compiled, so a text within the limit of tokens may still be too much for it.
    if (!(error instanceof RangeError)) throw error;
    throw new GraphQLError('the query nests too deep to be read', { extensions: { code: 'QUERY_TOO_COSTLY' } });
  }
}

/** Caches of parsed queries, bounded by the text they hold and not by their number alone. */
export function boundedCaches() {
  const options = { max: 1000, maxSize: CACHED_TEXT, sizeCalculation: (_: unknown, text: string) => text.length + 1 };
  return {
    documentCache: new LRUCache<string, DocumentNode>(options),
    errorCache: new LRUCache<string, object>({ ...options, max: 100 }),
  };
}
