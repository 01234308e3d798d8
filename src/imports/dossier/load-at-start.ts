import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../../common/printable.ts';
import type { Graph } from '../../graph/graph.ts';
import { importDossiers } from './import.ts';
import { reportText } from './report.ts';

/** The dossiers that come with Hearsay. */
const BUNDLED_DOSSIERS = join(import.meta.dirname, '../../../dossiers');

/**
 * Loads the dossiers of a folder into a record that is empty: one with data is never given any at start, so that nothing
 * overwrites what its users have changed.
 *
 * @param folder By default, the dossiers that come with Hearsay.
 * @param report Called with lines for the user.
 * @throws DossierError with all problems in the files.
 */
export async function loadAtStart(
  graph: Graph,
  folder: string = BUNDLED_DOSSIERS,
  report: (line: string) => void,
): Promise<void> {
  if (!existsSync(folder)) {
    report(
      `the record is empty, and there is no folder ${printable(folder)} to load: import dossiers with hearsay import`,
    );
    return;
  }
  report(
    `the record is empty: loading ${folder === BUNDLED_DOSSIERS ? 'the dossiers that come with Hearsay' : printable(folder)}`,
  );
  report(reportText(await importDossiers(graph, [folder])));
}
