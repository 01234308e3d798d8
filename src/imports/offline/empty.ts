import type { Config } from '../../common/config.ts';
import { InputError } from '../../common/errors.ts';
import { printable } from '../../common/printable.ts';
import { openGraph } from '../../graph/graph.ts';
import { startEmbedded, type EmbeddedOptions } from '../../neo4j/embedded/embedded.ts';
import { wasStarted } from '../../neo4j/embedded/home.ts';

/**
 * Checks that the embedded database, if it exists, has no data.
 *
 * @throws InputError when it has any.
 * @throws HearsayError CONFLICT when another process runs it.
 */
export async function requireEmpty(
  embedded: EmbeddedOptions,
  config: Pick<Config, 'HEARSAY_QUERY_TIMEOUT'>,
): Promise<void> {
  if (!wasStarted(embedded.home)) return;
  const place = await startEmbedded(embedded);
  const graph = openGraph(place, config);
  try {
    const [row] = await graph.read<{ none: boolean }>('nodes/none');
    if (row?.none === true) return;
  } finally {
    await graph.close();
    await place.stop();
  }
  throw new InputError(
    `--offline fills an empty database, and the one in ${printable(embedded.home)} is not: import without --offline, or set HEARSAY_DATA to a new folder`,
  );
}
