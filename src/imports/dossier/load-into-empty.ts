import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../graph/graph.ts';
import { importDossiers } from './import.ts';
import { reportText } from './report.ts';

/** The dossiers that come with Hearsay. */
const OWN_DOSSIERS = join(import.meta.dirname, '../../../dossiers');

/**
 * Loads the dossiers of a folder into a record that holds nothing yet; a record that holds anything is
 * left as it is, because what its users changed since is theirs.
 *
 * @param folder The dossiers that come with Hearsay when left out.
 * @param report Takes lines for the user.
 * @throws DossierError with everything that is wrong with the files.
 */
export async function loadIntoEmpty(
  graph: Graph,
  folder: string = OWN_DOSSIERS,
  report: (line: string) => void,
): Promise<void> {
  const [record] = await graph.read<{ empty: boolean }>('nodes/empty');
  if (record?.empty !== true) return;
  if (!existsSync(folder)) {
    report(`the record is empty, and there is no folder ${folder} to load: hearsay import takes dossiers`);
    return;
  }
  report(`the record is empty: loading ${folder === OWN_DOSSIERS ? 'the dossiers that come with Hearsay' : folder}`);
  report(reportText(await importDossiers(graph, [folder])));
}
