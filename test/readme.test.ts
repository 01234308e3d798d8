import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { beforeAll, expect, test } from 'vitest';
import { describeSettings } from '../src/config.ts';
import { importDossiers } from '../src/dossier/import.ts';
import { ask, testApp } from './support/ask.ts';
import { empty, testGraph } from './support/graph.ts';

// The README's questions are asked again, and its tables compared; with UPDATE_README=1 they are written anew.
const path = join(import.meta.dirname, '../README.md');
const readme = readFileSync(path, 'utf8');
const QUESTION = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;
const questions = [...readme.matchAll(QUESTION)].map(([, query = '', answer = '']) => ({ query, answer }));

const graph = testGraph();
const app = testApp(graph);

beforeAll(async () => {
  await graph.prepare();
  await empty();
  await importDossiers(graph, [join(import.meta.dirname, '../dossiers')]);
});

test('there are at least five questions', () => {
  expect(questions.length).toBeGreaterThanOrEqual(5);
});

test.each(questions)('$query', async ({ query, answer }) => {
  const given = await format(JSON.stringify(await ask(app, query)), { parser: 'json', printWidth: 110 });
  if (process.env['UPDATE_README']) {
    const current = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      current.replace(`${query}\`\`\`\n\n\`\`\`json\n${answer}`, () => `${query}\`\`\`\n\n\`\`\`json\n${given}\n`),
    );
    return;
  }
  expect(JSON.parse(answer)).toEqual(JSON.parse(given));
});

test('the table of settings is the one that the service knows', () => {
  const rows = describeSettings().map(
    (setting) => `| \`${setting.name}\` | ${setting.meaning} | ${setting.default ?? ''} |`,
  );
  const table = ['| variable | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
  if (process.env['UPDATE_README']) {
    const current = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      current.replace(/<!-- settings -->[\s\S]*?(?=\n## )/, () => `<!-- settings -->\n\n${table}\n`),
    );
    return;
  }
  expect(readme).toContain(table);
});
