import { isIP } from 'node:net';
import { z } from 'zod';
import { InputError } from './errors.ts';
import { isTuningSetting, TUNINGS } from './tuning.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const seconds = z.coerce.number().positive().max(3600);
const onOrOff = z.enum(['on', 'off']);
/** Addresses are printed, so they have no user and password in them. */
const withoutUser = (address: string): boolean => !/^[^/]*\/\/[^/?#]*@/.test(address);
/** Nor has the address of a database in one a password. */
const withoutPassword = (address: string): boolean =>
  !/\/\/[^/?#&]*:[^/?#&]*@/.test(address.replace(/%3A/gi, ':').replace(/%2F/gi, '/').replace(/%40/g, '@'));
const PASSWORD_IN_ADDRESS = 'must not contain a user or password';
/** A list with commas between. */
const list = (isItem: (text: string) => boolean, message: string) =>
  z
    .string()
    .transform((text) => text.split(',').map((item) => item.trim()))
    .pipe(z.array(z.string().refine(isItem, message)));

/** Whether a text is an address, a network such as 10.0.0.0/8, or the name of a group of networks. */
function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', prefix = '1', ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0 || !/^\d{1,3}$/.test(prefix)) return false;
  return Number(prefix) >= 1 && Number(prefix) <= (version === 4 ? 32 : 128);
}

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
  HEARSAY_HOSTS: list(
    (text) => /^(\*|[\w.-]+|\[[\da-f:.]+\])$/i.test(text),
    'must be host names without port, with commas between, or *',
  )
    .optional()
    .describe(
      'Names by which clients reach the API, besides the address it listens on and names of loopback, with commas between; `*` for any.',
    ),
  HEARSAY_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must start with http:// or https://' })
    .refine(withoutUser, PASSWORD_IN_ADDRESS)
    .optional()
    .describe(
      'Address at which web browsers reach the service, if it is not the one it listens on, such as https://claims.example.org.',
    ),
  HEARSAY_CORS_ORIGIN: z
    .string()
    .regex(/^(\*|[a-z][a-z\d+.-]*:\/\/[^/?#@\s]+)$/i, 'must be an origin, such as https://example.org')
    .optional()
    .describe('Origin of a web page that may call the API from a browser; none if not set.'),
  HEARSAY_PROXY: list(isNetwork, 'must be addresses, networks such as 10.0.0.0/8, or loopback, with commas between')
    .optional()
    .describe(
      'Addresses or networks of the proxies in front of the service, with commas between (`loopback` for those on the same machine): the client is who they name in X-Forwarded-For.',
    ),
  HEARSAY_RATE_LIMIT: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .describe(
      'Requests a second that one address may send, averaged over ten seconds; if not set, 1000, and any number from loopback.',
    ),
  HEARSAY_MAX_CONNECTIONS: z.coerce
    .number()
    .int()
    .positive()
    .default(10_000)
    .describe('Number of open connections above which new ones are dropped.'),
  HEARSAY_GRAPHIQL: onOrOff.default('on').describe('Whether web browsers that open the API get GraphiQL.'),
  HEARSAY_INTROSPECTION: onOrOff
    .default('on')
    .describe('Whether clients may read the schema; if not, errors suggest no names of fields either.'),
  HEARSAY_PERSISTED_OPERATIONS: z
    .enum(['automatic', 'off', 'trusted'])
    .default('automatic')
    .describe(
      'Whether clients may send the hash of an operation: `automatic` of any that was sent before, `trusted` of those in HEARSAY_TRUSTED_DOCUMENTS, and nothing else.',
    ),
  HEARSAY_TRUSTED_DOCUMENTS: z
    .string()
    .min(1)
    .optional()
    .describe('File of operations by their hash, such as the persisted-documents.json of GraphQL Code Generator.'),
  HEARSAY_METRICS: onOrOff.default('on').describe('Whether /metrics has figures for Prometheus.'),
  HEARSAY_QUERY_TIMEOUT: seconds.default(10).describe('Seconds after which a query is aborted.'),
  HEARSAY_LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Lowest level of messages in the log.'),
  HEARSAY_LOG_FORMAT: z
    .enum(['auto', 'json'])
    .default('auto')
    .describe(
      '`json`: everything that is printed is a line of JSON; `auto`: text for people, and a log that is text on a terminal only.',
    ),
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
    .refine(withoutUser, 'must not contain a user or password: set NEO4J_USER and NEO4J_PASSWORD')
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
    .refine((address) => withoutUser(address) && withoutPassword(address), PASSWORD_IN_ADDRESS)
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
