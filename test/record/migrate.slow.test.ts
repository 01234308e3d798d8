import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importDossiers } from '../../src/imports/dossier/import.ts';
import { migrate } from '../../src/record/migrate.ts';
import { MIGRATIONS, statementsIn } from '../../src/record/migrations.ts';
import { dump } from '../support/dossier-files.ts';
import { cypher, empty, testGraph } from '../support/graph.ts';

const graph = testGraph();
const other = testGraph();
const another = testGraph();

const marks = () =>
  cypher(`MATCH (n:Migration) WHERE n.id STARTS WITH 'migration:'
    RETURN n.id AS id, n.version AS version, n.description AS description, n.ranAt IS NOT NULL AS ran, n.after AS after ORDER BY id`);
const forgetAll = () => cypher(`MATCH (n:Migration) WHERE n.id STARTS WITH 'migration:' DELETE n`);
const dossiers = () => importDossiers(graph, [join(import.meta.dirname, '../../dossiers')]);

const ALL = MIGRATIONS.map(({ version, description }) => ({
  id: `migration:${String(version).padStart(4, '0')}`,
  version,
  description,
  ran: true,
  after: null,
}));

async function linesOf(...graphs: (typeof graph)[]): Promise<string[]> {
  const lines: string[] = [];
  await Promise.all(graphs.map((opened) => migrate(opened, (line) => lines.push(line))));
  return lines;
}

beforeAll(() => migrate(graph));
afterAll(async () => {
  await empty();
  await forgetAll();
  await migrate(graph);
});
beforeEach(async () => {
  await empty();
  await forgetAll();
});

describe('migrations', () => {
  test('are numbered from 1 without a gap', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  test('are all marked as run on a new record, without output', async () => {
    expect(await linesOf(graph)).toEqual([]);
    expect(await marks()).toEqual(ALL);
    const [row] = await cypher(`SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*) AS count`);
    expect(row).toEqual({ count: 0 });
  });

  test('run once, and take one read when all have run', async () => {
    await migrate(graph);
    const before = graph.reads;
    expect(await linesOf(graph)).toEqual([]);
    expect(graph.reads - before).toBe(1);
  });

  test('run once when several processes start at the same time', async () => {
    await dossiers();
    const written = await dump();
    expect(await linesOf(graph, other, another)).toHaveLength(6);
    expect(await marks()).toEqual(ALL);
    expect(await dump()).toEqual(written);
  });

  test('add kept origins to a record of the version before them', async () => {
    await dossiers();
    const written = await dump();
    await cypher(`MATCH (n:Statement) WHERE n.id STARTS WITH 'statement:'
      REMOVE n.originIds, n.originPublisherIds, n.chains, n.publisherChains, n.independentChains`);
    expect(await dump()).not.toEqual(written);
    expect(await linesOf(graph)).toEqual([
      expect.stringMatching(/\d+ statements brought up to date/),
      expect.stringMatching(/\d+ positions on claims counted/),
      expect.stringMatching(/\d+ imprecise dates brought up to date/),
      expect.stringMatching(/found by text and URL/),
      expect.stringMatching(/\d+ statements traced along their chains/),
      expect.stringMatching(/\d+ objects prepared for searches/),
    ]);
    expect(await dump()).toEqual(written);
  });

  test('keep chains in place of what was kept before them', async () => {
    await dossiers();
    const written = await dump();
    await cypher(`MATCH (n:Statement) WHERE n.id STARTS WITH 'statement:'
      REMOVE n.chains, n.publisherChains, n.independentChains SET n.independentPublishers = 1, n.circularOriginIds = ['x']`);
    await migrate(graph);
    expect(await dump()).toEqual(written);
  });

  test('resume where they were stopped', async () => {
    await dossiers();
    const written = await dump();
    const [last] = await cypher('MATCH (n:Statement) RETURN max(n.id) AS id');
    await cypher(`CREATE (:Migration {id: 'migration:0002', version: 2, after: $id})`, { id: last?.['id'] });
    expect(await linesOf(graph)).toEqual([
      expect.stringMatching(/positions on claims counted/),
      expect.stringMatching(/imprecise dates brought up to date/),
      expect.stringMatching(/found by text and URL/),
      expect.stringMatching(/statements traced along their chains/),
      expect.stringMatching(/objects prepared for searches/),
    ]);
    expect(await marks()).toEqual(ALL);
    expect(await dump()).toEqual(written);
  });

  test('refuse a record of a newer Hearsay', async () => {
    await migrate(graph);
    await cypher(`CREATE (:Migration {id: 'migration:9000', version: 9000, ranAt: datetime()})`);
    await expect(migrate(graph)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(
        /newer Hearsay: its migrations go to 9000, and this one knows \d+: update Hearsay/,
      ) as string,
    });
  });

  test('refuse to continue when a migration was changed after it ran', async () => {
    await migrate(graph);
    await cypher(`MATCH (n:Migration {id: 'migration:0001'}) SET n.checksum = 'other'`);
    await expect(migrate(graph)).rejects.toThrow('migration 1, constraints and indexes, was changed since it ran');
  });

  // Beside the edges of others in the external database the constraint cannot be created at all.
  test.skipIf(process.env['TEST_NEO4J'] === 'external')(
    'drop the constraint of an earlier version that edges of other programs could break',
    async () => {
      await migrate(graph);
      await cypher('DROP INDEX office_order');
      await cypher('CREATE CONSTRAINT office_id FOR ()-[h:HOLDS]-() REQUIRE h.id IS UNIQUE');
      await cypher(`MATCH (n:Migration {id: 'migration:0001'})
      SET n.checksum = '26ff6e24cc674751555cff9c42fdf25654fcadef054bdc7897561f0742a90461'`);
      await cypher(`MATCH (n:Migration {id: 'migration:0004'}) DELETE n`);
      await migrate(graph);
      expect(await cypher(`SHOW CONSTRAINTS YIELD name WHERE name = 'office_id' RETURN name`)).toEqual([]);
      expect(await marks()).toEqual(ALL);
    },
  );

  test('do not depend on comments', () => {
    expect(statementsIn('// one\nA;\n\n// two\nB\n  c;')).toEqual(['A', 'B\n  c']);
    expect(statementsIn('A;\nB\n  c')).toEqual(['A', 'B\n  c']);
  });

  test('leave foreign nodes with the same label alone', async () => {
    await cypher(`CREATE (:Migration {id: 'birds', version: 12000, ranAt: 'autumn'})`);
    try {
      await migrate(graph);
      expect(await marks()).toEqual(ALL);
      expect(await cypher(`MATCH (n:Migration {id: 'birds'}) RETURN properties(n) AS it`)).toEqual([
        { it: { id: 'birds', version: 12000, ranAt: 'autumn' } },
      ]);
    } finally {
      await cypher(`MATCH (n:Migration {id: 'birds'}) DELETE n`);
    }
  });
});
