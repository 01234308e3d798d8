import { counted } from '../common/counted.ts';
import { InputError } from '../common/errors.ts';
import type { DryRunReport } from '../imports/corpus/dry-run.ts';
import { corpusReportText } from '../imports/corpus/report.ts';
import { CORRECT_OR_SKIP, reasonsIn } from '../imports/corpus/stopped.ts';
import { toUserError } from './problems.ts';

interface Flags {
  readonly onError?: 'stop' | 'skip' | undefined;
  readonly json?: boolean | undefined;
}

/** Prints what an import of a corpus would do, and the first bad rows. */
export async function printDryRun(run: () => Promise<DryRunReport>, { onError, json }: Flags): Promise<void> {
  const report = await run().catch((error: unknown) => {
    throw toUserError(error, json);
  });
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : corpusReportText(report)}\n`);
  const { bad, rejected } = report;
  process.stderr.write(
    reasonsIn(bad)
      .map((reason) => `${reason}\n`)
      .join(''),
  );
  if (rejected > bad.length) process.stderr.write(`… and ${counted(rejected - bad.length, 'more bad row')}\n`);
  if (rejected === 0 || onError === 'skip') return;
  throw new InputError(`${counted(rejected, 'bad row')}; nothing was written. ${CORRECT_OR_SKIP}`);
}
