import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { loadCypher } from '../../src/graph/cypher.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The queries of a folder with these files, without the names that their texts begin with. */
function load(files: Readonly<Record<string, string>>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'cypher-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, `${name}.cypher`), text);
  }
  return Object.fromEntries([...loadCypher(folder)].map(([name, text]) => [name, text.replace(/^.*\n/, '')]));
}

describe('a query', () => {
  test('without directives is one, without its comments', () => {
    expect(load({ 'a/plain': '// What?\nRETURN 1\n\n  // why\n  AS one' })).toEqual({
      'a/plain': 'RETURN 1\n  AS one',
    });
  });

  test('has a variant for each combination of @for, named by the values in capitals but for plain', () => {
    const names = Object.keys(load({ q: '// @for start=speaker-about,all by=sortKey filter=plain,edges\nRETURN 1' }));
    expect(names).toEqual([
      'q:SPEAKER_ABOUT_SORT_KEY',
      'q:SPEAKER_ABOUT_SORT_KEY_EDGES',
      'q:ALL_SORT_KEY',
      'q:ALL_SORT_KEY_EDGES',
    ]);
  });

  test('lists combinations that are no product in several lines', () => {
    expect(load({ q: '// @for n=a,b dir=ASC\n// @for n=c dir=DESC\nRETURN {{n}} {{dir}}' })).toEqual({
      'q:A_ASC': 'RETURN a ASC',
      'q:B_ASC': 'RETURN b ASC',
      'q:C_DESC': 'RETURN c DESC',
    });
  });

  test('takes values that others decide from @let, the last that holds', () => {
    const text = '// @for dir=ASC,DESC\n// @let after=>\n// @let after=< when dir=DESC\nRETURN 1 {{after}} 2';
    expect(load({ q: text })).toEqual({ 'q:ASC': 'RETURN 1 > 2', 'q:DESC': 'RETURN 1 < 2' });
  });

  test('has what its values choose by @case', () => {
    const inner = '// @case dir=DESC\n-\n// @end';
    const text = `// @for n=a,b,c dir=ASC,DESC\nRETURN\n// @case n=a,b\n${inner}\n1\n// @end\n// @case n=c dir=ASC\n2\n// @end`;
    expect(load({ q: text })).toEqual({
      'q:A_ASC': 'RETURN\n1',
      'q:A_DESC': 'RETURN\n-\n1',
      'q:B_ASC': 'RETURN\n1',
      'q:B_DESC': 'RETURN\n-\n1',
      'q:C_ASC': 'RETURN\n2',
      'q:C_DESC': 'RETURN',
    });
  });

  test('includes fragments two levels deep, with all that is known where they are', () => {
    const files = {
      q: '// @for n=a,b\nRETURN\n// @include fragments/outer also=x{{n}}',
      'fragments/outer': '{{n}}\n// @let last=z\n// @include fragments/inner',
      'fragments/inner': '{{n}} {{also}} {{last}}',
    };
    expect(load(files)).toEqual({ 'q:A': 'RETURN\na\na xa z', 'q:B': 'RETURN\nb\nb xb z' });
  });
});

describe('an invalid directive is reported with its file and line', () => {
  const DEEP = {
    q: '// @include fragments/1',
    'fragments/1': '// @include fragments/2',
    'fragments/2': '1\n// @include fragments/3',
    'fragments/3': '1',
  };
  test.each<[message: RegExp, files: Record<string, string>]>([
    [/\/q\.cypher:2: \{\{n\}\} has no value/, { q: '// What?\nRETURN {{n}}' }],
    [/\/q\.cypher:1: n has no value$/, { q: '// @case n=a\n1\n// @end' }],
    [/\/q\.cypher:2: there is no fragments\/x\.cypher/, { q: 'RETURN\n// @include fragments/x' }],
    [/\/fragments\/2\.cypher:2: @include can nest at most 2 levels/, DEEP],
    [
      /\/q\.cypher:2: the path of an @include cannot have placeholders/,
      { q: '// @for n=a\n// @include fragments/{{n}}' },
    ],
    [/\/q\.cypher:2: @case without an @end/, { q: '// @for n=a\n// @case n=a\n1' }],
    [/\/q\.cypher:2: @end without a @case/, { q: 'RETURN 1\n// @end' }],
    [/\/q\.cypher:1: there is no directive @variant/, { q: '// @variant A n=a\nRETURN {{n}}' }],
    [
      /\/fragments\/f\.cypher:1: @for is not allowed in a fragment/,
      { q: '// @include fragments/f', 'fragments/f': '// @for n=a' },
    ],
    [/\/q\.cypher:1: expected name=value, received a/, { q: '// @for a\nRETURN 1' }],
    [/\/q\.cypher:2: duplicate variant A/, { q: '// @for n=a\n// @for n=a,b\nRETURN {{n}}' }],
  ])('%s', (message, files) => {
    expect(() => load(files)).toThrow(message);
  });
});
