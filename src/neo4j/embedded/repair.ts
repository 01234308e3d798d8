import path from 'node:path';
import { InputError } from '../../common/errors.ts';
import { runAdmin } from './admin.ts';
import { differences, readContents, type Contents } from './contents.ts';
import { startLocked, withHome, type EmbeddedOptions } from './embedded.ts';
import { wasStarted } from './home.ts';
import { relevantLines } from './log.ts';
import { ensurePrograms } from './programs.ts';
import { requireSpace, RESERVE } from './space.ts';
import { UnopenedError } from './unopened-error.ts';

/** What a repair found. */
export interface Repair extends Contents {
  /** Whether the database could be opened only by leaving out the end of its transaction log. */
  readonly wasDamaged: boolean;
  /** What Neo4j's consistency check complains about; empty if nothing. */
  readonly inconsistencies: readonly string[];
}

/** Neo4j then leaves out what it cannot read at the end of its transaction log, where it otherwise does not start. */
const LEAVE_OUT_UNREADABLE = { 'internal.dbms.tx_log.fail_on_corrupted_log_files': 'false' };

/**
 * Opens a database that cannot be opened because the end of its transaction log is unreadable, leaves that end out, and
 * checks the rest: with Neo4j's consistency check, and by counting before and after it. What was confirmed to a client is
 * in the readable part.
 *
 * @throws InputError when there is no database; HearsayError CONFLICT when it is running, DATABASE_UNAVAILABLE when it
 *   cannot be opened this way either.
 */
export async function repairDatabase(embedded: EmbeddedOptions): Promise<Repair> {
  const { report = () => undefined } = embedded;
  const home = path.resolve(embedded.home);
  if (!wasStarted(home)) throw new InputError(`there is no database in ${home} yet`);
  return withHome(home, async () => {
    await requireSpace(home, RESERVE, 'to repair the database');
    const wasDamaged = !(await opens(embedded));
    if (wasDamaged) report('the end of the transaction log cannot be read: opening the database without it');
    const first = await count({ ...embedded, settings: wasDamaged ? LEAVE_OUT_UNREADABLE : {} });
    report('checking the consistency of the database');
    const programs = await ensurePrograms(embedded.programs, report);
    const { code, output } = await runAdmin(programs, home, ['database', 'check', 'neo4j', '--report-path=logs']);
    const contents = await count(embedded);
    const changed = differences(first, contents);
    return { wasDamaged, ...contents, inconsistencies: [...(code === 0 ? [] : complaints(output)), ...changed] };
  });
}

async function opens(embedded: EmbeddedOptions): Promise<boolean> {
  try {
    await (await startLocked(embedded)).stop();
    return true;
  } catch (error) {
    if (error instanceof UnopenedError && error.kind === 'damaged log') return false;
    throw error;
  }
}

async function count(embedded: EmbeddedOptions): Promise<Contents> {
  const place = await startLocked(embedded);
  return readContents(place).finally(() => place.stop());
}

function complaints(output: readonly string[]): string[] {
  const found = output.filter((line) => /ERROR|WARN|[Ii]nconsisten|[Ff]ail/.test(line));
  return found.length > 0 ? found.slice(0, 10) : ['the check did not complete', ...relevantLines(output)];
}
