import { execute, parse, validate, type GraphQLError } from 'graphql';
import { createContext } from '../model/context.ts';
import { HearsayError, InputError } from '../common/errors.ts';
import { migrate } from '../record/migrate.ts';
import { createSchema } from '../server/schema.ts';
import { KnownIds } from '../model/search/known-ids.ts';
import type { OpenDatabase } from './database.ts';

/**
 * Executes a query in this process, as a client of the service would.
 *
 * @throws HearsayError for the first error, with a message for the user.
 */
export async function askDatabase<Data>(
  open: () => Promise<OpenDatabase>,
  query: string,
  variables: Record<string, unknown>,
): Promise<Data> {
  const database = await open();
  try {
    const { graph } = database;
    await migrate(graph, (line) => process.stderr.write(`${line}\n`));
    const schema = createSchema();
    const document = parse(query);
    const [invalid] = validate(schema, document);
    if (invalid) throw invalid;
    const contextValue = createContext(graph, new KnownIds(graph));
    const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
    const [error] = errors ?? [];
    if (error) throw toUserError(error);
    return data as Data;
  } finally {
    await database.close();
  }
}

// An error without a cause and a path is about a variable or argument that does not match its type.
function toUserError(error: GraphQLError): Error {
  const cause = error.originalError;
  if (cause instanceof HearsayError) return cause;
  return error.path === undefined ? new InputError(error.message, { cause: error }) : (cause ?? error);
}
