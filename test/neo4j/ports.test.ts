import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { choosePort } from '../../src/neo4j/embedded/ports.ts';

const everywhere = createServer().listen(0, '0.0.0.0');
await once(everywhere, 'listening');
afterAll(() => everywhere.close());

test('0 chooses any free port', async () => {
  expect(await choosePort(0, 'NEO4J_BOLT_PORT', 'Bolt')).toBeGreaterThan(1023);
});

test('a free port is used as requested', async () => {
  const free = await choosePort(0, 'NEO4J_BOLT_PORT', 'Bolt');
  expect(await choosePort(free, 'NEO4J_BOLT_PORT', 'Bolt')).toBe(free);
});

test('a taken port is named with the variable that changes it', async () => {
  const { port } = everywhere.address() as { port: number };
  await expect(choosePort(port, 'NEO4J_HTTP_PORT', 'Neo4j Browser')).rejects.toThrow(
    new RegExp(`^port ${port} for Neo4j Browser cannot be used \\(.+\\); set NEO4J_HTTP_PORT to another`),
  );
});
