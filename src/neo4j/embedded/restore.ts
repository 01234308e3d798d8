import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { HearsayError, InputError } from '../../common/errors.ts';
import { runAdmin } from './admin.ts';
import { differences, isEmpty, readContents, type Contents } from './contents.ts';
import { startLocked, withHome, type EmbeddedOptions } from './embedded.ts';
import { prepareHome, TRANSACTION_LOG, wasStarted } from './home.ts';
import { relevantLines } from './log.ts';
import { makeFolder } from './make-folder.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { ensurePrograms, type Programs } from './programs.ts';
import { requireSpace, RESERVE } from './space.ts';

/** What a store takes at most, for each byte of its compressed dump. */
const SPACE_PER_BYTE = 12;

/**
 * Replaces the database of a home, which must be stopped, by a dump. The dump is checked against its manifest, loaded
 * beside the database, and counted; only then does it take its place.
 *
 * @param force Replaces also a database that has data.
 * @throws InputError when the dump is damaged, or the database has data; HearsayError CONFLICT when it is running.
 */
export async function restoreDatabase(embedded: EmbeddedOptions, dump: string, force: boolean): Promise<Manifest> {
  const manifest = await readManifest(dump);
  const home = path.resolve(embedded.home);
  return withHome(home, async () => {
    await requireSpace(home, RESERVE + manifest.bytes * SPACE_PER_BYTE, 'to load the dump');
    if (!force) await requireEmpty(embedded, home);
    const programs = await ensurePrograms(embedded.programs, embedded.report ?? (() => undefined));
    const staging = path.join(home, 'restoring');
    // Of a restore that was killed; this process has the lock.
    await rm(staging, { recursive: true, force: true });
    try {
      await load(programs, staging, path.resolve(dump));
      const trial = await startLocked({ programs: embedded.programs, home: staging });
      requireSame(manifest, await readContents(trial).finally(() => trial.stop()));
      const place = await startLocked({ ...embedded, store: staging });
      await place.stop();
      return manifest;
    } finally {
      await rm(staging, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

async function requireEmpty(embedded: EmbeddedOptions, home: string): Promise<void> {
  if (!wasStarted(home)) return;
  const place = await startLocked(embedded);
  const contents = await readContents(place).finally(() => place.stop());
  if (isEmpty(contents)) return;
  throw new InputError(
    `the database in ${home} has data: --force replaces it by the dump, or set HEARSAY_DATA to a new folder`,
  );
}

/** Loads a dump into a new home, with all that it needs to be started. */
async function load(programs: Programs, staging: string, dump: string): Promise<void> {
  await makeFolder(path.join(staging, 'dump'));
  await prepareHome(staging, { bolt: 0, http: 0 }, TRANSACTION_LOG, programs);
  // Neo4j looks for a file of this name.
  await symlink(dump, path.join(staging, 'dump', 'neo4j.dump'));
  const { code, output } = await runAdmin(programs, staging, ['database', 'load', 'neo4j', '--from-path=dump']);
  if (code === 0) return;
  throw new HearsayError('INTERNAL', `Neo4j could not load the dump:\n  ${relevantLines(output).join('\n  ')}`);
}

function requireSame(manifest: Manifest, found: Contents): void {
  const problems = differences(manifest, found);
  if (problems.length === 0) return;
  throw new HearsayError(
    'INTERNAL',
    `the dump does not hold what its manifest says, and was not put in place:\n  ${problems.join('\n  ')}`,
  );
}
