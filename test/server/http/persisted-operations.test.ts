import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testHttp } from '../../support/http-service.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const TRUSTED = 'query Trusted { __typename }';
const KEY = createHash('sha1').update(TRUSTED).digest('hex');
const file = join(await temporaryFolder(), 'persisted-documents.json');
writeFileSync(file, JSON.stringify({ [KEY]: TRUSTED }));

const automatic = await testHttp({ HEARSAY_TRUSTED_DOCUMENTS: file });
const off = await testHttp({ HEARSAY_PERSISTED_OPERATIONS: 'off' });
const trusted = await testHttp({ HEARSAY_PERSISTED_OPERATIONS: 'trusted', HEARSAY_TRUSTED_DOCUMENTS: file });

interface Answer {
  readonly data?: unknown;
  readonly errors?: { message: string; extensions: { code: string } }[];
}

async function post({ port }: { port: number }, body: object) {
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Answer;
  return { status: response.status, data: answer.data, code: answer.errors?.[0]?.extensions.code };
}

const hashed = (hash: string, query?: string) => ({
  ...(query !== undefined && { query }),
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
});
const ANSWER = { __typename: 'Query' };

describe('automatic persisted queries', () => {
  const query = '{ __typename } # once';

  test('are asked for, sent, and known from then on', async () => {
    expect(await post(automatic, hashed(sha256(query)))).toMatchObject({
      status: 200,
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
    expect(await post(automatic, hashed(sha256(query), query))).toMatchObject({ status: 200, data: ANSWER });
    expect(await post(automatic, hashed(sha256(query)))).toMatchObject({ status: 200, data: ANSWER });
  });

  test('are known by GET too', async () => {
    const extensions = encodeURIComponent(JSON.stringify(hashed(sha256(query)).extensions));
    const response = await fetch(`http://localhost:${automatic.port}/graphql?extensions=${extensions}`);
    expect(await response.json()).toEqual({ data: ANSWER });
  });

  test('are not taken under the hash of another', async () => {
    expect((await post(automatic, hashed(sha256('{ other }'), query))).code).toBe('PERSISTED_QUERY_MISMATCH');
    expect((await post(automatic, hashed(sha256('{ other }')))).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test.each([
    [{ persistedQuery: null }],
    [{ persistedQuery: 'x' }],
    [{ persistedQuery: [] }],
    [{ persistedQuery: { version: 1 } }],
    [{ persistedQuery: { version: 1, sha256Hash: 7 } }],
    [{ persistedQuery: { version: 2, sha256Hash: 'x' } }],
  ])('of the form %j are refused', async (extensions) => {
    const { status, code } = await post(automatic, { extensions });
    expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('are kept within bounds', async () => {
    const first = '{ __typename } # first';
    await post(automatic, hashed(sha256(first), first));
    for (let n = 0; n < 40; n += 1) {
      const long = `{ __typename } # ${n} ${'x'.repeat(200_000)}`;
      await post(automatic, hashed(sha256(long), long));
    }
    expect((await post(automatic, hashed(sha256(first)))).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

test('where they are off, clients are told to send the text', async () => {
  const query = '{ __typename }';
  expect(await post(off, hashed(sha256(query)))).toMatchObject({ status: 200, code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
  expect(await post(off, hashed(sha256(query), query))).toMatchObject({ status: 200, data: ANSWER });
  expect((await post(off, { documentId: 'sha256:x' })).code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
});

describe('trusted documents', () => {
  const forms = [hashed(KEY), { documentId: KEY }, { documentId: `sha1:${KEY}` }];

  test.each(forms)('are answered in the form %j', async (body) => {
    for (const service of [automatic, trusted])
      expect(await post(service, body)).toMatchObject({ status: 200, data: ANSWER });
  });

  test.each([
    ['a text', { query: TRUSTED }],
    ['another hash', hashed(sha256('{ other }'))],
    ['another hash with its text', hashed(sha256('{ __typename }'), '{ __typename }')],
    ['another id', { documentId: 'other' }],
    ['an inherited name', { documentId: '__proto__' }],
    ['nothing', {}],
  ])('and where only they are allowed, %s is refused', async (_, body) => {
    expect(await post(trusted, body)).toMatchObject({ status: 403, code: 'FORBIDDEN', data: undefined });
  });

  test('with the text of another are answered as they were trusted', async () => {
    expect(await post(trusted, hashed(KEY, '{ claims { nodes { text } } }'))).toMatchObject({ data: ANSWER });
  });

  test.each([
    ['{', /cannot be read/],
    ['[]', /must be a JSON object/],
    ['{"a": 1}', /must be a JSON object/],
    [undefined, /cannot be read/],
  ])('in a file of %s are an error at start', async (text, message) => {
    const broken = join(await temporaryFolder(), 'documents.json');
    if (text !== undefined) writeFileSync(broken, text);
    await expect(testHttp({ HEARSAY_TRUSTED_DOCUMENTS: broken })).rejects.toThrow(message);
  });
});
