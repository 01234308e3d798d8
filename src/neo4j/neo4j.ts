import path from 'node:path';
import type { Config } from '../common/config.ts';
import { joinEmbedded, startEmbedded, type EmbeddedOptions } from './embedded/embedded.ts';
import { programsFolder } from './embedded/programs.ts';
import { openExternal } from './external.ts';
import type { Neo4jConnection } from './connection.ts';

export type { Neo4jConnection } from './connection.ts';

/**
 * Connects to the database at `NEO4J_URI` if that is set, or else starts an embedded Neo4j.
 *
 * @param report Called with progress messages for the user.
 * @param embedded Options of the embedded Neo4j: additional settings, such as `browser.post_connect_cmd`, and whether to
 *   start it again when it ends.
 * @throws HearsayError as {@link openExternal} and {@link startEmbedded} do.
 */
export async function openNeo4j(
  config: Config,
  report: (line: string) => void,
  embedded: Pick<EmbeddedOptions, 'settings' | 'keepUp'> = {},
): Promise<Neo4jConnection> {
  if (config.NEO4J_URI !== undefined) return openExternal(config.NEO4J_URI, config, report);
  report(`database: an embedded Neo4j with its data in ${homeFolder(config)}; set NEO4J_URI to use another database`);
  return startEmbedded({ ...embeddedOptions(config), report, ...embedded });
}

/** The options of the embedded Neo4j that the settings give. */
export function embeddedOptions(
  config: Pick<Config, 'HEARSAY_DATA' | 'NEO4J_BOLT_PORT' | 'NEO4J_HTTP_PORT'>,
): EmbeddedOptions {
  return {
    programs: programsFolder(config.HEARSAY_DATA),
    home: homeFolder(config),
    boltPort: config.NEO4J_BOLT_PORT,
    httpPort: config.NEO4J_HTTP_PORT,
  };
}

/**
 * Connects to the embedded Neo4j that another Hearsay process runs on the same data folder, such as `hearsay import`
 * while `hearsay serve` is running. Its `stop` leaves that Neo4j running.
 *
 * @returns undefined if none is running, or if `NEO4J_URI` is set.
 */
export async function joinNeo4j(config: Config, report?: (line: string) => void): Promise<Neo4jConnection | undefined> {
  return config.NEO4J_URI === undefined ? joinEmbedded(homeFolder(config), report) : undefined;
}

/** The home folder of the embedded Neo4j. */
export function homeFolder(config: Pick<Config, 'HEARSAY_DATA'>): string {
  return path.resolve(config.HEARSAY_DATA, 'neo4j');
}
