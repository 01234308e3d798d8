import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Command } from 'commander';
import { beforeAll, expect, test, vi } from 'vitest';
import { attitudeMatrixCommand } from '../../src/cli/analysis/attitude-matrix.ts';
import { briefCommand } from '../../src/cli/analysis/brief.ts';
import { corroborationCommand } from '../../src/cli/analysis/corroboration.ts';
import { fallsCommand } from '../../src/cli/analysis/falls.ts';
import { networkCommand } from '../../src/cli/analysis/network.ts';
import { referencesCommand } from '../../src/cli/analysis/references.ts';
import { disputesCommand } from '../../src/cli/analysis/disputes.ts';
import { pathsCommand } from '../../src/cli/analysis/paths.ts';
import { responsesCommand } from '../../src/cli/analysis/responses.ts';
import { reversalsCommand } from '../../src/cli/analysis/reversals.ts';
import { stanceMatrixCommand } from '../../src/cli/analysis/stance-matrix.ts';
import { timelineCommand } from '../../src/cli/analysis/timeline.ts';
import type { OpenDatabase } from '../../src/cli/database.ts';
import { describeSettings } from '../../src/common/config.ts';
import { importDossiers } from '../../src/imports/dossier/import.ts';
import { migrate } from '../../src/record/migrate.ts';
import { ask, testApp } from '../support/ask.ts';
import { empty, testGraph } from '../support/graph.ts';

// The README's questions are asked again, and its tables compared; with UPDATE_README=1 they are written anew.
const path = join(import.meta.dirname, '../../README.md');
const readme = readFileSync(path, 'utf8');
const QUESTION = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;
const questions = [...readme.matchAll(QUESTION)].map(([, query = '', answer = '']) => ({ query, answer }));

const COMMAND = /```sh\nnpx hearsay ([\w-]+)([^\n]*)\n```\n\n```text\n([\s\S]*?)```/g;
const commands = [...readme.matchAll(COMMAND)].map(([whole, name = '', args = '', text = '']) => ({
  whole,
  name,
  args: args.trim(),
  text,
}));

// The questions that the README asks by command.
const MAKE: Readonly<Record<string, (open: () => Promise<OpenDatabase>) => Command>> = {
  'stance-matrix': stanceMatrixCommand,
  'attitude-matrix': attitudeMatrixCommand,
  network: networkCommand,
  timeline: timelineCommand,
  corroboration: corroborationCommand,
  falls: fallsCommand,
  brief: briefCommand,
  references: referencesCommand,
  disputes: disputesCommand,
  reversals: reversalsCommand,
  responses: responsesCommand,
  paths: pathsCommand,
};

const graph = testGraph();
const app = testApp(graph);

beforeAll(async () => {
  await migrate(graph);
  await empty();
  await importDossiers(graph, [join(import.meta.dirname, '../../dossiers')]);
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

test.each(commands)('npx hearsay $name $args', async ({ whole, name, args, text }) => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const command = MAKE[name]?.(() => Promise.resolve({ graph, close: () => Promise.resolve() }));
  await command?.parseAsync(args.split(/\s+/).filter(Boolean), { from: 'user' });
  const given = out.mock.calls.map(([line]) => line).join('');
  vi.restoreAllMocks();
  if (process.env['UPDATE_README']) {
    const current = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      current.replace(whole, () => whole.replace(`text\n${text}\`\`\``, () => `text\n${given}\`\`\``)),
    );
    return;
  }
  expect(text).toBe(given);
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
