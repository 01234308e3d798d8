import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/record/migrate.ts';
import { importDossiers } from '../../src/imports/dossier/import.ts';
import { reportText } from '../../src/imports/dossier/report.ts';
import { printed } from '../support/analysis-commands.ts';
import { ask, testApp } from '../support/ask.ts';
import { DOCUMENTED_COMMANDS } from '../support/documented-commands.ts';
import {
  blockAbove,
  DOCUMENTS,
  isUpdate,
  readDocument,
  readExamples,
  ROOT,
  writeAnswer,
  type Example,
} from '../support/documents.ts';
import { empty, testGraph } from '../support/graph.ts';
import { temporaryFolder } from '../support/temporary.ts';

// Every example of the documents is asked again and its answer compared; npm run docs writes the answers anew.
const graph = testGraph();
const app = testApp(graph);

const CALL = /^npm run -s hearsay -- ([\w-]+) ?(.*)\n$/;
const examples = readExamples();
const questions = examples.filter(({ language }) => language === 'graphql');
const calls = examples.flatMap((example) => {
  const [, name = '', args = ''] = (example.language === 'sh' && CALL.exec(example.question)) || [];
  return name === '' ? [] : [{ ...example, name, args: args.split(/\s+/).filter(Boolean) }];
});
const imports = calls.filter(({ name }) => name === 'import');
const commands = calls.flatMap((call) => {
  const command = DOCUMENTED_COMMANDS[call.name];
  return command ? [{ ...call, command }] : [];
});

beforeAll(async () => {
  await migrate(graph);
  await empty();
  await importDossiers(graph, [join(ROOT, 'dossiers')]);
});

function check(example: Example, answer: string): void {
  if (isUpdate) writeAnswer(example, answer);
  else expect(example.answer).toBe(answer);
}

test.each(questions)('$file: $question', async (example) => {
  const data = await ask(app, example.question);
  check(example, await format(JSON.stringify(data), { parser: 'json', printWidth: 110 }));
});

test.each(commands)('$file: $question', async ({ command, args, ...example }) => {
  check(example, await printed(command, graph, ...args));
});

// The last, because what it records would be in the answers above.
test.each(imports)('$file: $question', async ({ args: [name = ''], ...example }) => {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, blockAbove(example, 'yaml'));
  check(example, `${reportText(await importDossiers(graph, [file]))}\n`);
});

test.each(DOCUMENTS)('no example of %s goes unasked', (file) => {
  const asked = [...questions, ...commands, ...imports].filter((example) => example.file === file);
  expect(asked).toHaveLength(count(file, 'json') + count(file, 'text'));
  expect(asked.filter(({ language }) => language === 'graphql')).toHaveLength(count(file, 'graphql'));
});

function count(file: string, language: string): number {
  return readDocument(file).split(`\`\`\`${language}\n`).length - 1;
}
