import { z } from 'zod';
import { InputError } from './errors.ts';
import { isTuningSetting, TUNINGS } from './tuning.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const seconds = z.coerce.number().positive().max(3600);

/** All settings, by environment variable. `hearsay config` prints this list. */
const settings = z.object({
  PORT: port.default(4000).describe('Port of the GraphQL API; 0 for any free port.'),
  HEARSAY_HOST: z.string().min(1).default('127.0.0.1').describe('Address the API listens on; loopback by default.'),
  HEARSAY_DATA: z
    .string()
    .min(1)
    .default('.hearsay')
    .describe('Folder of the embedded Neo4j: its programs, its data, its password.'),
  HEARSAY_DOSSIERS: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of dossiers loaded into an empty database at start; those of Hearsay if not set.'),
  HEARSAY_CORS_ORIGIN: z
    .string()
    .min(1)
    .optional()
    .describe('Origin of a web page that may call the API from a browser; none if not set.'),
  HEARSAY_QUERY_TIMEOUT: seconds.default(10).describe('Seconds after which a query is aborted.'),
  HEARSAY_LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Lowest level of messages in the log.'),
  HEARSAY_TUNING: z
    .string()
    .refine(isTuningSetting, `must be off, or of ${TUNINGS.join(', ')}, with a comma between`)
    .optional()
    .describe(
      'Which optimizations of the runtime are on: all when not set, none with off, or names separated by commas: those only, or with a minus before each, all others.',
    ),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\//, 'must start with bolt:// or neo4j:// (also +s, +ssc)')
    .optional()
    .describe('Any Neo4j 5.26 or later: a server, Aura, a cluster. If not set, Hearsay starts an embedded one.'),
  NEO4J_USER: z.string().min(1).default('neo4j').describe('User at NEO4J_URI.'),
  NEO4J_PASSWORD: z.string().min(1).optional().describe('Password at NEO4J_URI; no authentication if not set.'),
  NEO4J_PASSWORD_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('File with the password at NEO4J_URI, such as a Docker secret; NEO4J_PASSWORD takes precedence.'),
  NEO4J_DATABASE: z.string().min(1).default('neo4j').describe('Database at NEO4J_URI.'),
  NEO4J_WAIT: z.coerce
    .number()
    .min(0)
    .max(3600)
    .default(60)
    .describe('Seconds to wait at start for the database at NEO4J_URI.'),
  NEO4J_BROWSER_URL: z
    .url({ protocol: /^https?$/, error: 'must start with http:// or https://' })
    .optional()
    .describe(
      'Neo4j Browser of the database at NEO4J_URI, for `browserUrl` in answers; `?dbms=bolt://…` gives another database address.',
    ),
  NEO4J_BOLT_PORT: port.default(7687).describe('Bolt port of the embedded Neo4j; 0 for any free port.'),
  NEO4J_HTTP_PORT: port.default(7474).describe('Neo4j Browser port of the embedded Neo4j; 0 for any free port.'),
});

/** The validated settings. */
export type Config = z.infer<typeof settings>;

/**
 * Reads and validates all settings. An empty variable counts as not set.
 *
 * @throws InputError naming each invalid variable and the valid values.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`);
  throw new InputError(`invalid settings:\n  ${problems.join('\n  ')}\nrun hearsay config for a list of all settings`);
}

/** Name, meaning and default of every setting, in the order of the list above. */
export function describeSettings(): { name: string; meaning: string; default: string | undefined }[] {
  return Object.entries(settings.shape).map(([name, field]) => ({
    name,
    meaning: field.description ?? '',
    default: field instanceof z.ZodDefault ? String(field.def.defaultValue) : undefined,
  }));
}
