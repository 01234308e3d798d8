import { Kind, OperationTypeNode, type DocumentNode, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { BODY_LIMIT } from './limits.ts';

/** A query that comes again: it went through everything a query goes through, and code was made for it. */
export interface KnownQuery {
  readonly execution: Pick<ExecutionArgs, 'schema' | 'document'>;
  readonly compiled: CompiledQuery;
}

/** The compiled forms of a document's operations, by name; null for what is compiled when it comes again. */
type Operations = Map<string, CompiledQuery | null>;

/** Code made for the queries that come again, which takes a third of the time of walking through their fields. */
export class CompiledQueries {
  // The cache of parsed documents bounds this one: what it lets go is let go here.
  readonly #documents = new WeakMap<DocumentNode, Operations>();
  readonly #byText = new LRUCache<string, KnownQuery>({
    max: 500,
    maxSize: 8 * BODY_LIMIT,
    sizeCalculation: (_, text) => text.length + 1,
  });

  /** The one query of this text, if it has come before; undefined for a text with several operations. */
  byText(text: string): KnownQuery | undefined {
    return this.#byText.get(text);
  }

  /** What was compiled of an operation; makes it when the operation comes for the second time. */
  of({ schema, document, operationName }: ExecutionArgs): CompiledQuery | undefined {
    const operations: Operations = this.#documents.get(document) ?? new Map<string, CompiledQuery | null>();
    this.#documents.set(document, operations);
    const name = operationName ?? '';
    const known = operations.get(name);
    if (known) return known;
    if (known === undefined) {
      operations.set(name, null);
      return undefined;
    }
    const compiled: CompiledQuery | ExecutionResult = compileQuery(schema, document, operationName ?? undefined);
    if (!isCompiledQuery(compiled)) return undefined;
    operations.set(name, compiled);
    const text = document.loc?.source.body;
    if (text !== undefined && isOneQuery(document))
      this.#byText.set(text, { execution: { schema, document }, compiled });
    return compiled;
  }
}

function isOneQuery({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.length === 1 && operations[0]?.operation === OperationTypeNode.QUERY;
}

/** Runs what comes again by the code made for it. Before `useDeadline`, which bounds what is run. */
export function useCompiled(queries: CompiledQueries): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const compiled = queries.of(args);
      if (!compiled) return;
      setExecuteFn((executed: ExecutionArgs) => {
        const result = compiled.query(executed.rootValue, executed.contextValue, executed.variableValues);
        // Of variables that do not fit, nothing has run: who walks through the fields words their faults for all.
        return result instanceof Promise || 'data' in result ? result : (executeFn(executed) as ExecutionResult);
      });
    },
  };
}
