import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/cli/program.ts';
import { findCommand } from '../../src/cli/find.ts';
import { searchCommand } from '../../src/cli/search.ts';
import { showCommand } from '../../src/cli/show.ts';
import { statementsCommand } from '../../src/cli/statements.ts';
import { run } from '../support/command.ts';
import { DOCUMENTED_COMMANDS } from '../support/documented-commands.ts';
import { testGraph } from '../support/graph.ts';
import { loadDossiers } from '../support/reference-model/dossiers.ts';

const ROOT = join(import.meta.dirname, '../..');
const graph = testGraph();

async function hearsay(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'src/cli/hearsay.ts'), ...args]);
  return stdout;
}

beforeAll(() => loadDossiers(graph));

describe('the examples in --help', async () => {
  const helps = (await loadCommands()).map((command) => {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    const [, examples = ''] = help.split('\nExamples:\n');
    return { command, examples: examples.trim().split(/\n\s*/) };
  });

  test.each(helps)('of $command.name are of that command, with options that it has', ({ command, examples }) => {
    for (const example of examples) {
      expect(example).toMatch(new RegExp(`(^|\\d )hearsay ${command.name()}( |$)`));
      for (const [flag] of example.matchAll(/--[\w-]+/g))
        expect(command.options.map(({ long }) => long)).toContain(flag);
    }
  });

  const asked = helps
    .flatMap(({ examples }) => examples)
    .filter((example) => (example.split(' ')[1] ?? '') in DOCUMENTED_COMMANDS && !/--out(put)? /.test(example));

  test.each(asked)('%s', async (example) => {
    const [, name = '', ...args] = example.replace(/ > .*/, '').split(' ');
    const { failure, out } = await run(DOCUMENTED_COMMANDS[name] ?? showCommand, graph, ...args);
    expect(failure).toBeUndefined();
    expect(out).not.toBe('');
  });
});

describe('hearsay statements', () => {
  const filter = ['--speaker', 'actor:nikol-pashinyan', '--about', 'actor:turkey'];

  test('lists them page by page', async () => {
    const first = await run(statementsCommand, graph, ...filter, '--first', '5');
    expect(first.out).toMatch(/^said +speaker +stance +claim +statement\n/);
    const [, cursor = ''] = /^5 of 8 statements\. More: --after (\S+)$/m.exec(first.out) ?? [];
    const rest = await run(statementsCommand, graph, ...filter, '--first', '5', '--after', cursor, '--json');
    expect((JSON.parse(rest.out) as { nodes: unknown[] }).nodes).toHaveLength(3);
  });

  test('in the order that is asked for', async () => {
    const dates = async (order: string) => {
      const { out } = await run(
        statementsCommand,
        graph,
        '--from',
        '2020-01-01',
        '--order-by',
        order,
        '--first',
        '100',
        '--json',
      );
      return (JSON.parse(out) as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
    };
    expect(await dates('said-at-asc')).toEqual((await dates('said-at-desc')).reverse());
  });

  test('says so if there are none, and names what is wrong', async () => {
    expect((await run(statementsCommand, graph, '--from', '2100-01-01')).out).toBe('No statement passes the filter.\n');
    const { failure } = await run(statementsCommand, graph, '--speaker', 'actor:nobody');
    expect(failure).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('hearsay search', () => {
  test('finds what matches all words, whatever the accents', async () => {
    const { out } = await run(searchCommand, graph, 'cavusoglu', 'mevlut');
    expect(out).toMatch(/^actor:mevlut-cavusoglu +Mevlüt Çavuşoğlu$/m);
    expect((await run(searchCommand, graph, 'cavusoglu', '--type', 'claim')).out).not.toContain('actor:');
    expect((await run(searchCommand, graph, 'xyzzy')).out).toBe('Nothing matches all these words.\n');
    expect((await run(searchCommand, graph, 'x', '--type', 'novel')).failure).toBeDefined();
  });
});

describe('hearsay find', () => {
  test.each([
    [['Mevlut', 'Cavusoglu'], /^actor:mevlut-cavusoglu +Mevlüt Çavuşoğlu$/m],
    [['xyzzy'], /^The record holds nothing of this\.\n$/],
    [['https://www.example.org/nowhere?utm_source=x'], /^The record holds nothing of this\.\n$/],
  ])('%j', async (words, out) => {
    expect((await run(findCommand, graph, ...words)).out).toMatch(out);
  });
});

describe('hearsay show', () => {
  test.each([
    ['actor:mevlut-cavusoglu', { type: 'Person', name: 'Mevlüt Çavuşoğlu' }],
    ['claim:foreign-fighters-in-karabakh-2020', { type: 'Claim' }],
    ['event:karabakh-war-2020', { type: 'Event', name: 'Nagorno-Karabakh war of 2020' }],
    ['topic:mercenaries', { type: 'Topic' }],
    ['source:news-az-2020-aliyev-letter', { type: 'Source', publisher: { id: 'actor:news-az' } }],
    ['statement:2020-pashinyan-turkish-officers-involved', { type: 'Statement', saidAt: '2020-09-27/2020-11-01' }],
  ])('%s, as YAML and as JSON', async (id, expected) => {
    const { out, failure } = await run(showCommand, graph, id);
    expect(failure).toBeUndefined();
    expect(parse(out)).toMatchObject({ id, ...expected });
    expect(out).not.toMatch(/null|\[\]|edtf/);
    const json = JSON.parse((await run(showCommand, graph, id, '--json')).out) as { id: string; recordedAt?: string };
    expect(json).toMatchObject({ id });
    expect((parse(out) as typeof json).recordedAt).toEqual(json.recordedAt);
  });

  test.each(['actor:nobody', 'nonsense', 'office:x', ''])('says that it has no %j', async (id) => {
    expect((await run(showCommand, graph, id)).failure).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(await hearsay('--version')).toBe(`${version}\n`);
});

test('the shell learns what can come next', async () => {
  const complete = async (...words: string[]) => {
    const lines = await hearsay('complete', '--', ...words);
    return lines.split('\n').flatMap((line) => (line.startsWith(':') || line === '' ? [] : [line.split('\t')[0]]));
  };
  expect(await complete('sta')).toEqual(['statements', 'stance-matrix']);
  expect(await complete('network', '--mode', '')).toEqual(['one-mode-actors', 'one-mode-claims', 'two-mode']);
  expect(await complete('network', '--no')).toContain('--normalization');
});

test.each(['bash', 'zsh', 'fish'])('there is a script for %s', async (shell) => {
  expect(await hearsay('completion', shell)).toContain('complete --');
});
