import { Neo4jError } from '../graph/driver.ts';

/** Why a Neo4j does not take queries, in words for who runs it. */
export interface Refusal {
  readonly why: string;
  /** Waiting does not help: something that was given is wrong. */
  readonly final: boolean;
}

type Given = Readonly<{ user: string; database: string }>;

const waiting = (why: string): Refusal => ({ why, final: false });
const final = (why: string): Refusal => ({ why, final: true });

/** What a failure to reach or to use a database says about it; undefined for a failure of another kind. */
export function findConnectionProblem(error: unknown, given: Given): Refusal | undefined {
  if (!(error instanceof Neo4jError)) return undefined;
  return refusedBy(error, given) ?? (isLost(error) ? unreached(innermost(error)) : undefined);
}

function refusedBy({ code, message }: Neo4jError, { user, database }: Given): Refusal | undefined {
  switch (code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return final(
        `it refuses user ${user} with this password: check NEO4J_USER and NEO4J_PASSWORD ` +
          '(a Neo4j keeps the password of its first start, whatever it is told later)',
      );
    case 'Neo.ClientError.Security.CredentialsExpired':
      return final(`the password of user ${user} has to be changed before it is used: do so in Neo4j Browser`);
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return waiting('it takes no password for some seconds, as several wrong ones were given');
    case 'Neo.ClientError.Security.Forbidden':
      return final(`user ${user} may not use database ${database}`);
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return waiting(`it has no database ${database}: create it, or check NEO4J_DATABASE`);
    case 'Neo.TransientError.General.DatabaseUnavailable':
    case 'Neo.TransientError.Database.DatabaseUnavailable':
      return waiting(`its database ${database} is starting, or was stopped`);
    case 'Neo.ClientError.Cluster.NotALeader':
      return final('this member of the cluster takes no writes: use a neo4j:// address, which finds the one that does');
    case 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase':
    case 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase':
      return final(`its database ${database} is read-only: made so, or because its disk is full`);
  }
  if (code === 'Neo.DatabaseError.Schema.ConstraintCreationFailed' && /have the (label|type)/.test(message)) {
    return final(
      `in its database ${database} nodes of another program have a label of Hearsay's and share an id: ` +
        'give Hearsay a database of its own with NEO4J_DATABASE',
    );
  }
  // What the server could not do, through no fault of the query.
  return /^Neo\.DatabaseError\.(Transaction|Schema)\./.test(code)
    ? waiting(`its database ${database} fails at reading or writing: its disk may be full, and its log tells`)
    : undefined;
}

function isLost({ code }: Neo4jError): boolean {
  return code === 'ServiceUnavailable' || code === 'SessionExpired' || code === 'N/A';
}

// The driver words a routing table that it could not get, and keeps the reason below.
function innermost(error: Error): string {
  return error.cause instanceof Error ? innermost(error.cause) : error.message;
}

const ON_THE_WAY: readonly (readonly [RegExp, Refusal])[] = [
  [/ECONNREFUSED/, waiting('nothing listens there yet')],
  [/ENOTFOUND|EAI_AGAIN/, waiting('no host of that name is known yet')],
  [/EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|timed? ?out/i, waiting('no route leads there, or a firewall is between')],
  [/responded HTTP/, final('that is a port for web browsers: Bolt has one of its own, 7687 unless changed')],
  [/certificate|self-signed/i, final('its certificate is not trusted: +ssc in place of +s trusts any')],
  [/before secure TLS|wrong version number|SSL/, waiting('it does not speak TLS there: leave out +s, or +ssc')],
];

function unreached(message: string): Refusal {
  const known = ON_THE_WAY.find(([pattern]) => pattern.test(message));
  return known?.[1] ?? waiting(`it cannot be reached: ${message.replace(/^.*Caused by: /s, '')}`);
}
