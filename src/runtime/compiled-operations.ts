import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { isTuned } from './tuning.ts';

/** The compiled forms of a document's operations, by name; null for what is compiled when it comes again. */
type Operations = Map<string, CompiledQuery | null>;

/**
 * Code made by graphql-jit for the operations that come again, which takes a third of the time of walking through their
 * fields. It can go when graphql's own execution is as fast.
 */
export class CompiledOperations {
  // Whoever keeps the parsed documents bounds this: what they let go is let go here.
  readonly #documents = new WeakMap<DocumentNode, Operations>();

  /** Runs the operation by the code made for it; undefined where there is none. */
  run(args: ExecutionArgs): Promise<ExecutionResult> | ExecutionResult | undefined {
    if (!isTuned('compiled-operations')) return undefined;
    const result = this.#find(args)?.query(args.rootValue, args.contextValue, args.variableValues);
    // Of variables that do not fit, nothing has run: who walks through the fields words their faults for all.
    return result instanceof Promise || (result && 'data' in result) ? result : undefined;
  }

  /** What was compiled of an operation; made when the operation comes for the second time. */
  #find({ schema, document, operationName }: ExecutionArgs): CompiledQuery | undefined {
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
    return compiled;
  }
}
