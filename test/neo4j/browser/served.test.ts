import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp, type App } from '../../../src/server/app.ts';
import { browserLinks } from '../../../src/neo4j/browser/link.ts';
import { readQuestions } from '../../../src/neo4j/browser/question.ts';
import { browserSettings } from '../../../src/neo4j/browser/served.ts';
import { parseGrass, readGrass } from '../../../src/neo4j/browser/style.ts';
import { importDossiers } from '../../../src/imports/dossier/import.ts';
import { createLog } from '../../../src/common/log.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { ask, testApp } from '../../support/ask.ts';
import { cypher, empty, testGraph } from '../../support/graph.ts';

const PLACE = {
  kind: 'embedded',
  uri: 'bolt://127.0.0.1:7687',
  user: 'neo4j',
  password: 'secret',
  database: 'neo4j',
  browserUrl: 'http://localhost:7474/browser/',
  stop: () => Promise.resolve(),
} as const;

const graph = testGraph();
const app = testApp(graph);

beforeAll(async () => {
  await migrate(graph);
  await empty();
  await importDossiers(graph, [join(import.meta.dirname, '../../../dossiers')]);
});

describe('what Neo4j Browser fetches', () => {
  const fetched = (path: string, method = 'GET') => app.fetch(`http://localhost${path}`, { method });

  test('passes the CORS preflight', async () => {
    const answer = await fetched('/browser/guide.html', 'OPTIONS');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-headers')).toBe('*');
  });

  test('is the guide, with one slide per question', async () => {
    const answer = await fetched('/browser/guide.html');
    expect(answer.headers.get('content-type')).toContain('text/html');
    const guide = await answer.text();
    for (const { title } of readQuestions()) expect(guide).toContain(`<h3>${title}</h3>`);
    expect(guide.match(/<slide>/g)).toHaveLength(9);
    expect(guide).toContain("type(stance) &lt;&gt; 'WITHDRAWN'");
  });

  test('is the style', async () => {
    expect(await (await fetched('/browser/hearsay.grass')).text()).toBe(readGrass());
  });

  test('is read-only, and nothing else is served', async () => {
    expect((await fetched('/browser/guide.html', 'POST')).status).toBe(405);
    expect((await fetched('/browser/..%2fpackage.json')).status).toBe(404);
  });
});

test('the settings of Neo4j run config, style, clear and guide in this order, and allow only this service', () => {
  const settings = browserSettings('http://localhost:4000');
  const commands = settings['browser.post_connect_cmd']?.split('; ') ?? [];
  expect(commands.map((command) => command.split(' ')[0])).toEqual(['config', 'style', 'clear', 'guide']);
  expect(JSON.parse(commands[1]?.slice('style '.length) ?? '')).toEqual(parseGrass(readGrass()));
  expect(commands[3]).toBe('guide http://localhost:4000/browser/guide.html');
  expect(settings['browser.remote_content_hostname_whitelist']).toBe('localhost');
});

describe('browserUrl', () => {
  const QUERY = `{ actor(id: "actor:turkey") { browserUrl }
    claim(id: "claim:foreign-fighters-in-karabakh-2020") { browserUrl } }`;
  type Answer = Record<'actor' | 'claim', { browserUrl: string | null }>;
  const withBrowser: App = createApp({
    graph,
    log: createLog('silent'),
    config: { HEARSAY_CORS_ORIGIN: undefined, HEARSAY_QUERY_TIMEOUT: 30 },
    browser: browserLinks(PLACE),
  });

  test('opens the form without the password, with a query in the editor that finds it', async () => {
    const { actor, claim } = await ask<Answer>(withBrowser, QUERY);
    for (const link of [actor.browserUrl, claim.browserUrl]) {
      const url = new URL(link ?? '');
      expect(url.href).toMatch(/^http:\/\/localhost:7474\/browser\/\?dbms=bolt%3A%2F%2Fneo4j%40127/);
      expect(url.href).not.toContain('secret');
      expect(url.searchParams.get('cmd')).toBe('edit');
      expect((await cypher(url.searchParams.get('arg') ?? '')).length).toBeGreaterThan(0);
    }
  });

  test('is null for an id that could leave the quotes of the query', () => {
    const links = browserLinks(PLACE);
    for (const id of ["actor:o'brien", 'actor:a\\u0027b', 'actor:a&b', 'actor:a#b', 'actor:a b', 'actor:$&'])
      expect(links?.on('actor', id), id).toBeNull();
  });

  test('is null when no Browser is known', async () => {
    expect(await ask<Answer>(app, QUERY)).toEqual({ actor: { browserUrl: null }, claim: { browserUrl: null } });
  });
});
