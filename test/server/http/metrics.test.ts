import { expect, test } from 'vitest';
import { testHttp } from '../../support/http-service.ts';

const { port } = await testHttp();
const url = `http://localhost:${port}`;

const post = (body: object) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).then((response) => response.text());

/** The value of each sample, by its name with its labels. */
async function scrape(): Promise<Map<string, number>> {
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

const count = (operation: string) => `hearsay_request_duration_seconds_count{operation="${operation}"}`;
const error = (code: string) => `hearsay_errors_total{code="${code}"}`;

test('requests are counted by operation, errors by code', async () => {
  const before = await scrape();
  await post({ query: 'query Named { __typename }' });
  await post({ query: 'query A { __typename } query B { __typename }', operationName: 'B' });
  await post({ query: '{ statements(first: 1) { nodes { id claim { id } } } }' });
  await post({ query: '{ nothing }', operationName: 'Invalid' });
  await post({ query: '{ statements(first: -1) { totalCount } }' });
  const after = await scrape();
  const added = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  expect(['Named', 'B', 'invalid'].map((name) => added(count(name)))).toEqual([1, 1, 1]);
  expect(added(count('anonymous'))).toBe(2);
  expect(after.has(count('Invalid'))).toBe(false);
  expect(added(error('BAD_USER_INPUT'))).toBe(2);
  expect(added('hearsay_reads_total')).toBeGreaterThan(0);
  expect(after.get('hearsay_requests_running')).toBe(0);
  for (const name of ['process_cpu_seconds_total', 'nodejs_eventloop_lag_seconds', 'hearsay_loader_keys_total'])
    expect(
      [...after.keys()].some((key) => key.startsWith(name)),
      name,
    ).toBe(true);
});

test('names of operations cannot fill the memory', async () => {
  for (let n = 0; n < 150; n += 1) await post({ query: `query Q${n} { __typename }` });
  const names = [...(await scrape()).keys()].filter((name) =>
    name.startsWith('hearsay_request_duration_seconds_count'),
  );
  expect(names.length).toBeLessThanOrEqual(103);
  expect(names).toContain(count('other'));
});
