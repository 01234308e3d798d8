import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';

const DRIVER = join(import.meta.dirname, '../../src/graph/driver.ts');

// A process of its own, so that the driver is loaded as the service loads it.
const PROGRAM = `
  import { getHeapSpaceStatistics } from 'node:v8';
  import neo4j from ${JSON.stringify(DRIVER)};
  const { uri, user, password, database } = JSON.parse(process.argv[1]);
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password));
  const read = async () => {
    const session = driver.session({ database });
    const { records } = await session.run('UNWIND range(1, 300) AS n RETURN n, [n, toString(n)] AS list, toString(rand()) AS text');
    await session.close();
    return records.length;
  };
  const old = () => getHeapSpaceStatistics().find((space) => space.space_name === 'old_space').space_used_size;
  for (let turn = 0; turn < 200; turn += 1) await read();
  gc();
  const before = old();
  let rows = 0;
  for (let turn = 0; turn < 300; turn += 1) rows += await read();
  console.log(JSON.stringify({ rows, kept: (old() - before) / rows }));
  await driver.close();
`;

test('what a read brought is forgotten when it is done, and not only when all memory is cleaned', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--input-type=module',
    '--eval',
    PROGRAM,
    JSON.stringify(inject('neo4j')),
  ]);
  const { rows, kept } = JSON.parse(stdout) as { rows: number; kept: number };
  expect(rows).toBe(90_000);
  // Bytes a row, of some 500 that it takes.
  expect(kept).toBeLessThan(50);
});
