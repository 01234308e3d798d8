import {
  GraphQLError,
  visit,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type Source,
  type SourceLocation,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { isWorthCompiling } from './compiled-size.ts';
import { isTuned } from './tuning.ts';

type Result = Promise<ExecutionResult> | ExecutionResult;
type Run = (args: ExecutionArgs) => Result;

/** Operations of a document by name: compiled, run once and to be compiled the next time, or never to be compiled. */
type Operations = Map<string, Run | 'once' | 'never'>;

/**
 * Compiles repeated operations with graphql-jit. Executed by graphql-js, the service took 1.51 (X about Y), 1.53 (claim)
 * and 1.10 (search) times the processor time a request, in 15 interleaved rounds in one process. It can go when
 * graphql-js is as fast.
 */
export class CompiledOperations {
  // Bounded by the cache of parsed documents: what is evicted there is collected here.
  readonly #documents = new WeakMap<DocumentNode, Operations>();

  /** Runs a compiled operation; undefined when it is not compiled, and nothing has run. */
  run(args: ExecutionArgs): Result | undefined {
    if (!isTuned('compiled-operations')) return undefined;
    const result = this.#find(args)?.(args);
    // Invalid variables: nothing has run yet, and graphql-js reports them, so that all messages are worded alike.
    return result instanceof Promise || (result && 'data' in result) ? result : undefined;
  }

  /** The compiled operation; compiles it the second time that it is requested. */
  #find(args: ExecutionArgs): Run | undefined {
    const operations: Operations = this.#documents.get(args.document) ?? new Map<string, Run | 'once' | 'never'>();
    this.#documents.set(args.document, operations);
    const name = args.operationName ?? '';
    const known = operations.get(name);
    const run = known === undefined ? 'once' : known === 'once' ? compile(args) : known;
    operations.set(name, run);
    return typeof run === 'function' ? run : undefined;
  }
}

function compile({ schema, document, operationName }: ExecutionArgs): Run | 'never' {
  if (namesPrototype(document) || !isWorthCompiling(schema, document, operationName)) return 'never';
  const compiled: CompiledQuery | ExecutionResult = compileQuery(schema, document, operationName ?? undefined);
  if (!isCompiledQuery(compiled)) return 'never';
  const located = ({ errors, ...rest }: ExecutionResult): ExecutionResult =>
    errors ? { ...rest, errors: errors.map((error) => withPositions(error, document.loc?.source)) } : rest;
  return ({ rootValue, contextValue, variableValues }) => {
    const result = compiled.query(rootValue, contextValue, variableValues);
    return result instanceof Promise ? result.then(located) : located(result);
  };
}

/** Whether a name in a document is one that the compiled code, which writes names as keys, would set a prototype by. */
function namesPrototype(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Name: ({ value }) => {
      found ||= value === '__proto__';
    },
  });
  return found;
}

/** An error of graphql-jit, which knows lines and columns only, as graphql-js makes it. */
function withPositions({ message, path, originalError, extensions, locations }: GraphQLError, source?: Source) {
  const positions = source && locations?.map((location) => positionOf(location, source));
  return new GraphQLError(message, { source, positions, path, originalError, extensions });
}

function positionOf({ line, column }: SourceLocation, { body }: Source): number {
  const lines = body.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1);
  return lines.join('').length + column - 1;
}
