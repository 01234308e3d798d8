import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../graph/graph.ts';
import { importDossiers } from './import.ts';
import { reportText } from './report.ts';

/** The dossiers that come with Hearsay. */
const BUNDLED_DOSSIERS = join(import.meta.dirname, '../../../dossiers');

/**
 * Loads the dossiers of a folder into an empty record. A record that has any data is left unchanged, so that nothing
 * overwrites what its users have changed.
 *
 * @param folder By default, the dossiers that come with Hearsay.
 * @param report Called with lines for the user.
 * @throws DossierError with all problems in the files.
 */
export async function loadIntoEmpty(
  graph: Graph,
  folder: string = BUNDLED_DOSSIERS,
  report: (line: string) => void,
): Promise<void> {
  const [record] = await graph.read<{ empty: boolean }>('nodes/empty');
  if (record?.empty !== true) return;
  if (!existsSync(folder)) {
    report(`the record is empty, and there is no folder ${folder} to load: import dossiers with hearsay import`);
    return;
  }
  report(
    `the record is empty: loading ${folder === BUNDLED_DOSSIERS ? 'the dossiers that come with Hearsay' : folder}`,
  );
  report(reportText(await importDossiers(graph, [folder])));
}
