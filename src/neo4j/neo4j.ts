import path from 'node:path';
import type { Config } from '../common/config.ts';
import { joinEmbedded, startEmbedded } from './embedded/embedded.ts';
import { programsFolder } from './embedded/programs.ts';
import { openExternal } from './external.ts';
import type { Neo4jConnection } from './connection.ts';

export type { Neo4jConnection } from './connection.ts';

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
): Promise<Neo4jConnection> {
  if (config.NEO4J_URI !== undefined) return openExternal(config.NEO4J_URI, config, report);
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
export async function joinNeo4j(config: Config): Promise<Neo4jConnection | undefined> {
  return config.NEO4J_URI === undefined ? joinEmbedded(homeFolder(config)) : undefined;
}

/** The home of the embedded Neo4j. */
export function homeFolder(config: Pick<Config, 'HEARSAY_DATA'>): string {
  return path.resolve(config.HEARSAY_DATA, 'neo4j');
}
