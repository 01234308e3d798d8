import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { isTuned } from './tuning.ts';

/** Compiled operations of a document, by name; null for one that ran once and will be compiled the next time. */
type Operations = Map<string, CompiledQuery | null>;

/**
 * Compiles repeated operations with graphql-jit. Executed by graphql-js, the service took 1.51 (X about Y), 1.53 (claim)
 * and 1.10 (search) times the processor time a request, in 15 interleaved rounds in one process. It can go when
 * graphql-js is as fast.
 */
export class CompiledOperations {
  // Bounded by the cache of parsed documents: what is evicted there is collected here.
  readonly #documents = new WeakMap<DocumentNode, Operations>();

  /** Runs a compiled operation; undefined when it is not compiled, and nothing has run. */
  run(args: ExecutionArgs): Promise<ExecutionResult> | ExecutionResult | undefined {
    if (!isTuned('compiled-operations')) return undefined;
    const result = this.#find(args)?.query(args.rootValue, args.contextValue, args.variableValues);
    // Invalid variables: nothing has run yet, and graphql-js reports them, so that all messages are worded alike.
    return result instanceof Promise || (result && 'data' in result) ? result : undefined;
  }

  /** The compiled operation; compiles it the second time that it is requested. */
  #find({ schema, document, operationName }: ExecutionArgs): CompiledQuery | undefined {
    const operations: Operations = this.#documents.get(document) ?? new Map<string, CompiledQuery | null>();
    this.#documents.set(document, operations);
    const name = operationName ?? '';
    const cached = operations.get(name);
    if (cached) return cached;
    if (cached === undefined) {
      operations.set(name, null);
      return undefined;
    }
    const compiled: CompiledQuery | ExecutionResult = compileQuery(schema, document, operationName ?? undefined);
    if (!isCompiledQuery(compiled)) return undefined;
    operations.set(name, compiled);
    return compiled;
  }
}
