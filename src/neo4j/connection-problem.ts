import { Neo4jError } from '../graph/driver.ts';

/** Why Neo4j does not accept queries, worded for the operator. */
export interface ConnectionProblem {
  readonly why: string;
  /** Whether waiting does not help, because a setting is wrong. */
  readonly isPermanent: boolean;
}

type Target = Readonly<{ user: string; database: string }>;

const temporary = (why: string): ConnectionProblem => ({ why, isPermanent: false });
const permanent = (why: string): ConnectionProblem => ({ why, isPermanent: true });

/** Explains a failure to reach or to use a database; undefined for errors of another kind. */
export function findConnectionProblem(error: unknown, target: Target): ConnectionProblem | undefined {
  if (!(error instanceof Neo4jError)) return undefined;
  return (
    serverProblem(error, target) ?? (isConnectionError(error) ? networkProblem(innermostMessage(error)) : undefined)
  );
}

function serverProblem({ code, message }: Neo4jError, { user, database }: Target): ConnectionProblem | undefined {
  switch (code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return permanent(
        `it refuses user ${user} with this password: check NEO4J_USER and NEO4J_PASSWORD ` +
          '(Neo4j keeps the password set at its first start, whatever is configured later)',
      );
    case 'Neo.ClientError.Security.CredentialsExpired':
      return permanent(`the password of user ${user} must be changed before first use: change it in Neo4j Browser`);
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return temporary('it rejects logins for a few seconds after several wrong passwords');
    case 'Neo.ClientError.Security.Forbidden':
      return permanent(`user ${user} may not use database ${database}`);
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return temporary(`it has no database ${database}: create it, or check NEO4J_DATABASE`);
    case 'Neo.TransientError.General.DatabaseUnavailable':
    case 'Neo.TransientError.Database.DatabaseUnavailable':
      return temporary(`its database ${database} is starting, or was stopped`);
    case 'Neo.ClientError.Cluster.NotALeader':
      return permanent(
        'this member of the cluster does not accept writes: use a neo4j:// address, which finds the one that does',
      );
    case 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase':
    case 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase':
      return permanent(`its database ${database} is read-only, by configuration or because its disk is full`);
  }
  if (code === 'Neo.DatabaseError.Schema.ConstraintCreationFailed' && /have the (label|type)/.test(message)) {
    return permanent(
      `nodes of another program in its database ${database} use one of Hearsay's labels with duplicate ids: ` +
        'give Hearsay a database of its own with NEO4J_DATABASE',
    );
  }
  // Failures of the server that are not caused by the query.
  return /^Neo\.DatabaseError\.(Transaction|Schema)\./.test(code)
    ? temporary(`its database ${database} fails to read or write: its disk may be full; see its log`)
    : undefined;
}

function isConnectionError({ code }: Neo4jError): boolean {
  return code === 'ServiceUnavailable' || code === 'SessionExpired' || code === 'N/A';
}

// The driver reports that it could not get a routing table, with the actual reason as the cause.
function innermostMessage(error: Error): string {
  return error.cause instanceof Error ? innermostMessage(error.cause) : error.message;
}

const NETWORK_PROBLEMS: readonly (readonly [RegExp, ConnectionProblem])[] = [
  [/ECONNREFUSED/, temporary('nothing listens there yet')],
  [/ENOTFOUND|EAI_AGAIN/, temporary('no host of that name is known yet')],
  [/EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|timed? ?out/i, temporary('there is no route to it, or a firewall blocks it')],
  [/responded HTTP/, permanent('that port serves HTTP: Bolt has its own port, 7687 by default')],
  [/certificate|self-signed/i, permanent('its certificate is not trusted: use +ssc instead of +s to trust any')],
  [/before secure TLS|wrong version number|SSL/, temporary('it does not use TLS on that port: leave out +s or +ssc')],
];

function networkProblem(message: string): ConnectionProblem {
  const match = NETWORK_PROBLEMS.find(([pattern]) => pattern.test(message));
  return match?.[1] ?? temporary(`it cannot be reached: ${message.replace(/^.*Caused by: /s, '')}`);
}
