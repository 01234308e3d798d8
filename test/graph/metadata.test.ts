import { expect, test } from 'vitest';
import { cypher, testGraph } from '../support/graph.ts';

const graph = testGraph();

test('the transactions of a request have its id', async () => {
  const guarded = graph.guarded(() => undefined, 'request-7');
  let isSeen = false;
  const reading = async () => {
    while (!isSeen) await guarded.read('nodes/empty');
  };
  const readers = Array.from({ length: 20 }, reading);
  await expect
    .poll(async () => JSON.stringify(await cypher('SHOW TRANSACTIONS YIELD metaData RETURN metaData')), {
      timeout: 20_000,
    })
    .toContain('{"request":"request-7"}')
    .finally(() => (isSeen = true));
  await Promise.all(readers);
});
