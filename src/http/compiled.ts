import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';

/** The compiled forms of a document's operations, by name; null for what is compiled when it comes again. */
type Operations = Map<string, CompiledQuery | null>;

/**
 * Runs a query that comes again by code made for it, which takes a third of the time of walking through its fields.
 * Before `useDeadline`, which bounds what is run.
 */
export function useCompiled(): Plugin {
  // The cache of parsed documents bounds this one too: what it lets go is let go here.
  const documents = new WeakMap<DocumentNode, Operations>();
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const compiled = compiledOf(documents, args);
      if (!compiled) return;
      setExecuteFn((executed: ExecutionArgs) => {
        const result = compiled.query(executed.rootValue, executed.contextValue, executed.variableValues);
        // Of variables that do not fit, nothing has run: who walks through the fields words their faults for all.
        return result instanceof Promise || 'data' in result ? result : (executeFn(executed) as ExecutionResult);
      });
    },
  };
}

function compiledOf(
  documents: WeakMap<DocumentNode, Operations>,
  { schema, document, operationName }: ExecutionArgs,
): CompiledQuery | undefined {
  const operations: Operations = documents.get(document) ?? new Map<string, CompiledQuery | null>();
  documents.set(document, operations);
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
