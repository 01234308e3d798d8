import { Command } from 'commander';
import { readConfig } from '../common/config.ts';
import { HearsayError, InputError } from '../common/errors.ts';
import type { Contents } from '../neo4j/embedded/contents.ts';
import { dumpDatabase } from '../neo4j/embedded/dump.ts';
import type { EmbeddedOptions } from '../neo4j/embedded/embedded.ts';
import { repairDatabase, type Repair } from '../neo4j/embedded/repair.ts';
import { restoreDatabase } from '../neo4j/embedded/restore.ts';
import { embeddedOptions } from '../neo4j/neo4j.ts';

interface Flags {
  readonly force?: true;
  readonly json?: true;
}

/** `hearsay db`: care for the embedded database, which must be stopped. */
export function dbCommand(): Command {
  const db = new Command('db').description('dump, restore or repair the embedded database, which must be stopped');
  db.command('dump')
    .description('write the database to a new file, and its counts and checksum to <file>.json')
    .argument('<file>', 'the file to write')
    .option('--json', 'print the manifest as JSON')
    .action(async (file: string, flags: Flags) => {
      const manifest = await dumpDatabase(embedded(), file);
      print(flags, manifest, `dumped to ${file}, ${manifest.bytes} bytes, SHA-256 ${manifest.sha256}`);
    });
  db.command('restore')
    .description('replace an empty database by a dump, after checking its counts and checksum')
    .argument('<file>', 'a file that hearsay db dump wrote, with its <file>.json')
    .option('--force', 'replace also a database that has data')
    .option('--json', 'print the manifest as JSON')
    .action(async (file: string, flags: Flags) => {
      const manifest = await restoreDatabase(embedded(), file, flags.force === true);
      print(flags, manifest, `restored from ${file} of ${manifest.createdAt}`);
    });
  db.command('repair')
    .description('open a database whose transaction log is damaged, and check it')
    .option('--json', 'print what was found as JSON')
    .action(async (flags: Flags) => {
      const repair = await repairDatabase(embedded());
      print(flags, repair, repairText(repair));
      if (repair.inconsistencies.length > 0) throw inconsistent(repair);
    });
  return db;
}

function embedded(): EmbeddedOptions {
  const config = readConfig();
  if (config.NEO4J_URI !== undefined) {
    throw new InputError(
      'hearsay db is for the embedded Neo4j, and NEO4J_URI says that the database is elsewhere: use neo4j-admin there, or leave NEO4J_URI unset',
    );
  }
  return { ...embeddedOptions(config), report: (line) => process.stderr.write(`${line}\n`) };
}

function repairText({ wasDamaged, inconsistencies }: Repair): string {
  const damage = wasDamaged
    ? 'repaired: the end of the transaction log could not be read and was left out; an import that was interrupted goes on where it stopped when it is started again'
    : 'the database opens: nothing was to be repaired';
  return inconsistencies.length > 0 ? damage : `${damage}\nthe consistency check found no fault`;
}

function inconsistent({ inconsistencies }: Repair): HearsayError {
  return new HearsayError(
    'INTERNAL',
    `the consistency check found faults; restore a dump, or import anew into another HEARSAY_DATA:\n  ${inconsistencies.join('\n  ')}`,
  );
}

function print(flags: Flags, value: Contents, text: string): void {
  process.stdout.write(flags.json ? `${JSON.stringify(value, null, 2)}\n` : `${text}\n${countsText(value)}`);
}

/** `nodes: Actor 161, Claim 1327`, and so for the edges. */
function countsText({ nodes, edges }: Contents): string {
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name || 'no label'} ${count}`)
      .join(', ') || 'none';
  return `nodes: ${list(nodes)}\nedges: ${list(edges)}\n`;
}
