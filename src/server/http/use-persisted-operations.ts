import { useAPQ } from '@graphql-yoga/plugin-apq';
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { Config } from '../../common/config.ts';
import { readTrustedDocuments } from './trusted-documents.ts';

type Settings = Partial<Pick<Config, 'HEARSAY_PERSISTED_OPERATIONS' | 'HEARSAY_TRUSTED_DOCUMENTS'>>;

/** Bounds of the operations that clients have sent: their number, and the characters of their texts. */
const MAX_OPERATIONS = 1_000;
const MAX_CHARACTERS = 4 * 1024 * 1024;

/** Parameters with the id of a document, as the appendix of GraphQL over HTTP has it. */
type Params = GraphQLParams & { readonly documentId?: unknown };

/**
 * Answers requests that have the hash of an operation in place of its text: of a trusted document, or of an operation
 * that a client has sent with its hash before (automatic persisted queries).
 *
 * The codes of the errors are those at which Apollo and urql send the text.
 */
export function usePersistedOperations(settings: Settings): Plugin {
  const { HEARSAY_PERSISTED_OPERATIONS: mode = 'automatic', HEARSAY_TRUSTED_DOCUMENTS: file } = settings;
  const trusted = file === undefined ? new Map<string, string>() : readTrustedDocuments(file);
  const automatic = mode === 'automatic' ? automaticPersistedQueries() : undefined;
  return {
    onParams(event) {
      const { params } = event;
      const hash = hashIn(params);
      if (hash === undefined) {
        if (mode === 'trusted') throw refused('only trusted documents are answered: send the hash of one');
        return undefined;
      }
      const query = trusted.get(hash);
      if (query !== undefined) {
        event.setParams({ ...params, query });
        return undefined;
      }
      if (mode === 'trusted') throw refused('this is not the hash of a trusted document');
      if (automatic) return automatic(event);
      if (!params.query) throw failed('PersistedQueryNotSupported', 'PERSISTED_QUERY_NOT_SUPPORTED');
      return undefined;
    },
  };
}

function automaticPersistedQueries(): NonNullable<Plugin['onParams']> {
  const store = new LRUCache<string, string>({
    max: MAX_OPERATIONS,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (query, hash) => query.length + hash.length,
  });
  const { onParams } = useAPQ({
    store: { get: (hash) => store.get(hash), set: (hash, query) => store.set(hash, query) },
    responseConfig: { forceStatusCodeOk: true },
  });
  return (event) => onParams?.(event);
}

/** The hash in the parameters: of automatic persisted queries, or a document id, with or without `sha256:`. */
function hashIn({ extensions, documentId }: Params): string | undefined {
  if (typeof documentId === 'string') return documentId.replace(/^sha\d+:/, '');
  const { sha256Hash: hash } = (extensions?.['persistedQuery'] ?? {}) as { sha256Hash?: unknown };
  return typeof hash === 'string' ? hash : undefined;
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
}

function failed(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 200 } } });
}
