import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HearsayError, InputError } from '../../common/errors.ts';
import { moveToNew, toWriteError } from '../../common/output.ts';
import { findTarget } from '../../common/output-target.ts';
import { runAdmin } from './admin.ts';
import { readContents } from './contents.ts';
import { startLocked, withHome, type EmbeddedOptions } from './embedded.ts';
import { wasStarted } from './home.ts';
import { relevantLines } from './log.ts';
import { checksum, manifestFile, type Manifest } from './manifest.ts';
import { ensurePrograms, NEO4J_VERSION } from './programs.ts';

/** What messages call it. */
const COMMAND = 'db dump';

/**
 * Writes the database of a home, which must be stopped, to a new file with Neo4j's own dump, and a manifest beside it.
 *
 * @throws InputError when the file exists, or there is no database; HearsayError CONFLICT when the database is running.
 */
export async function dumpDatabase(embedded: EmbeddedOptions, target: string): Promise<Manifest> {
  const file = path.resolve(target);
  const home = path.resolve(embedded.home);
  for (const name of [file, manifestFile(file)]) await requireNew(name);
  if (!wasStarted(home)) throw new InputError(`there is no database in ${home} yet`);
  return withHome(home, async () => {
    const programs = await ensurePrograms(embedded.programs, embedded.report ?? (() => undefined));
    const place = await startLocked(embedded);
    const contents = await readContents(place).finally(() => place.stop());
    // Beside the target, so that it can be put there in one step.
    const folder = `${file}.arriving-${process.pid}`;
    await mkdir(folder).catch((error: unknown) => {
      throw toDumpError(file, error);
    });
    try {
      const args = ['database', 'dump', 'neo4j', `--to-path=${folder}`];
      const { code, output } = await runAdmin(programs, home, args);
      const dump = path.join(folder, 'neo4j.dump');
      if (code !== 0) throw notDumped(output);
      const createdAt = new Date().toISOString();
      const { size: bytes } = await stat(dump);
      const head = { format: 'hearsay-dump', version: 1, neo4j: NEO4J_VERSION, createdAt } as const;
      const manifest: Manifest = { ...head, bytes, sha256: await checksum(dump), ...contents };
      await writeFile(manifestFile(file), `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx' });
      await putInPlace(dump, file);
      return manifest;
    } catch (error) {
      throw toDumpError(file, error);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** Moves a file to a path, unless there has come to be one there. */
async function putInPlace(from: string, to: string): Promise<void> {
  try {
    await moveToNew(from, to);
  } catch (error) {
    await rm(manifestFile(to));
    throw error;
  }
}

/** @throws InputError when there is a file with this name, or none can be made. */
async function requireNew(file: string): Promise<void> {
  if (await stat(file).catch(() => undefined)) throw alreadyThere(file);
  await findTarget(file, { option: COMMAND });
}

/** The error for the user when a dump cannot be written; here `--force`, which replaces other outputs, does not exist. */
function toDumpError(file: string, error: unknown): unknown {
  const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  return isThere ? alreadyThere(file) : toWriteError(file, error, COMMAND);
}

function alreadyThere(file: string): InputError {
  return new InputError(`${file} is there already, and is left as it is: name a new file`);
}

function notDumped(output: readonly string[]): HearsayError {
  return new HearsayError('INTERNAL', `Neo4j could not dump the database:\n  ${relevantLines(output).join('\n  ')}`);
}
