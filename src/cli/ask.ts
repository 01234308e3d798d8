import { randomUUID } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import { readConfig } from '../common/config.ts';
import { HearsayError, InputError, type ErrorCode } from '../common/errors.ts';
import { createLog } from '../common/log.ts';
import type { Request } from '../model/context.ts';
import { migrate } from '../record/migrate.ts';
import { COST_LIMIT } from '../server/cost.ts';
import { createExecutor } from '../server/execute.ts';
import type { OpenDatabase } from './database.ts';
import { distinguishNames } from './distinct-names.ts';
import { inWordsOfCommand } from './own-words.ts';

/**
 * Executes a query in this process, as a client of the service would.
 *
 * @param isForReading Whether the answer is printed for a person: then actors of one name get names that differ.
 * @throws HearsayError for the first error, with a message for the user.
 */
export async function askDatabase<Data>(
  open: () => Promise<OpenDatabase>,
  query: string,
  variables: Record<string, unknown>,
  isForReading = false,
): Promise<Data> {
  const database = await open();
  try {
    const { graph } = database;
    await migrate(graph, (line) => process.stderr.write(`${line}\n`));
    const { execute } = createExecutor({ graph, log: createLog(readConfig().HEARSAY_LOG_LEVEL) });
    const ask = async (text: string, values: Record<string, unknown>): Promise<unknown> => {
      const { data, errors } = await execute({ query: text, variables: values }, ofThisCommand());
      const [error] = errors ?? [];
      if (error) throw toUserError(error);
      return data;
    };
    const data = await ask(query, variables);
    if (isForReading) await distinguishNames(data, ask);
    return data as Data;
  } finally {
    await database.close();
  }
}

// Who waits at a terminal ends what takes too long; each read has its own limit.
function ofThisCommand(): Request {
  return { id: randomUUID(), caller: 'command line', limits: { cost: COST_LIMIT, milliseconds: Infinity } };
}

function toUserError({ message, extensions }: GraphQLError): HearsayError {
  const { code, field } = extensions as { code: ErrorCode; field?: string };
  const options = field === undefined ? {} : { field };
  const words = inWordsOfCommand(message, field);
  return code === 'BAD_USER_INPUT' ? new InputError(words, options) : new HearsayError(code, words, options);
}
