import { randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';
import { javaFile } from '../../src/neo4j/embedded/home.ts';
import { repairDatabase } from '../../src/neo4j/embedded/repair.ts';
import { readRunning } from '../../src/neo4j/embedded/running.ts';
import { cypher } from '../support/graph.ts';
import { programs, temporaryFolder } from '../support/temporary.ts';

const NODES = 2000;
const home = await temporaryFolder();

/** Writes, kills Neo4j so that its log must be read at the next start, and spoils what follows the last entry. */
async function damageLog(): Promise<void> {
  const place = await startEmbedded({ programs, home });
  await cypher(
    `UNWIND range(1, ${NODES}) AS i CREATE (:Kept {i: i})-[:NEXT]->(:Other {i: i})`,
    {},
    { ...place, password: place.password },
  );
  process.kill((await readRunning(javaFile(home)))?.pid ?? 0, 'SIGKILL');
  await place.exited;
  await place.stop();
  const folder = path.join(home, 'data', 'transactions', 'neo4j');
  const [log = ''] = (await readdir(folder))
    .filter((name) => name.startsWith('neostore.transaction'))
    .sort()
    .reverse();
  const bytes = await readFile(path.join(folder, log));
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  const noise = randomBytes(20_000);
  await writeFile(
    path.join(folder, log),
    Buffer.concat([bytes.subarray(0, end), noise, bytes.subarray(end + noise.length)]),
  );
}

beforeAll(damageLog, 120_000);

test(
  'a damaged transaction log is recognized at once, and repaired with everything before the damage',
  { timeout: 240_000 },
  async () => {
    const startedAt = performance.now();
    await expect(startEmbedded({ programs, home })).rejects.toThrow(
      /the end of the transaction log of the database in .* cannot be read, .*run hearsay db repair/,
    );
    expect(performance.now() - startedAt).toBeLessThan(120_000);

    const counts = { nodes: { Kept: NODES, Other: NODES }, edges: { NEXT: NODES } };
    expect(await repairDatabase({ programs, home })).toEqual({ wasDamaged: true, ...counts, inconsistencies: [] });
    expect(await repairDatabase({ programs, home })).toEqual({ wasDamaged: false, ...counts, inconsistencies: [] });
  },
);
