import { expect, test } from 'vitest';
import { WORKED_EXAMPLE } from '../../../src/server/http/worked-example.ts';
import { testApp } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';

const app = testApp(testGraph());

test('a browser that opens the API gets GraphiQL, with the worked example in it', async () => {
  const response = await app.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/html');
  const page = await response.text();
  expect(page).toContain('<title>Hearsay</title>');
  expect(page).toContain(JSON.stringify(WORKED_EXAMPLE).slice(1, 40));
});
