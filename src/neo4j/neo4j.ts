import path from 'node:path';
import type { Config } from '../config.ts';
import { InputError } from '../errors.ts';
import { joinEmbedded, startEmbedded } from './embedded/embedded.ts';
import { programsFolder } from './embedded/programs.ts';
import type { Neo4jPlace } from './place.ts';

export type { Neo4jPlace } from './place.ts';

/**
 * Says where the database is: at `NEO4J_URI` if that is set, else in an embedded Neo4j brought up here.
 *
 * @param report Takes a line for the user, as work goes on.
 * @param settings More of Neo4j's own settings for the embedded one, such as `browser.post_connect_cmd`.
 */
export async function openNeo4j(
  config: Config,
  report: (line: string) => void,
  settings: Record<string, string> = {},
): Promise<Neo4jPlace> {
  if (config.NEO4J_URI !== undefined) return external(config.NEO4J_URI, config, report);
  report(`database: an embedded Neo4j with its data in ${homeFolder(config)}; NEO4J_URI chooses another`);
  return startEmbedded({
    programs: programsFolder(config.HEARSAY_DATA),
    home: homeFolder(config),
    boltPort: config.NEO4J_BOLT_PORT,
    httpPort: config.NEO4J_HTTP_PORT,
    settings,
    report,
  });
}

/**
 * Joins the embedded Neo4j that another Hearsay process runs on the same data folder: `hearsay import` beside
 * `hearsay serve`. Its `stop` leaves that Neo4j running.
 *
 * @returns undefined if none runs, or `NEO4J_URI` says that the database is elsewhere.
 */
export async function joinNeo4j(config: Config): Promise<Neo4jPlace | undefined> {
  return config.NEO4J_URI === undefined ? joinEmbedded(homeFolder(config)) : undefined;
}

function homeFolder(config: Config): string {
  return path.resolve(config.HEARSAY_DATA, 'neo4j');
}

function external(uri: string, config: Config, report: (line: string) => void): Neo4jPlace {
  // Only scheme and host: someone may have put a password into the address.
  const address = URL.parse(uri);
  if (!address?.host) throw new InputError('NEO4J_URI must name a host, such as bolt://localhost:7687');
  report(`database: ${address.protocol}//${address.host}, from NEO4J_URI`);
  return {
    kind: 'external',
    uri,
    user: config.NEO4J_USER,
    password: config.NEO4J_PASSWORD,
    database: config.NEO4J_DATABASE,
    stop: () => Promise.resolve(),
  };
}
