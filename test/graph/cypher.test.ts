import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FILES = readdirSync(join(ROOT, 'cypher'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cypher') && !path.startsWith('migrations/'))
  .sort();
const QUERIES = FILES.filter((path) => !path.includes('fragments/') && !path.startsWith('browser/'));

describe('the files', () => {
  test.each(QUERIES)('%s begins with its question, its parameters and its columns', (path) => {
    const lines = readFileSync(join(ROOT, 'cypher', path), 'utf8').split('\n');
    const header = lines
      .slice(
        0,
        lines.findIndex((line) => !line.startsWith('//')),
      )
      .join('\n');
    expect(header).toMatch(/^\/\/ [A-Z].*[.?:]/);
    expect(header).toContain('columns: ');
    const text = lines.slice(header.split('\n').length).join('\n');
    if (/\$\w/.test(text)) expect(header).toContain('params: ');
  });

  test('every query is used', () => {
    const code = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'))
      .join('\n');
    const unused = QUERIES.map((path) => path.replace(/\.cypher$/, '')).filter((name) => !isUsed(name, code));
    expect(unused).toEqual([]);
  });

  test('every fragment is included somewhere', () => {
    const texts = FILES.map((path) => readFileSync(join(ROOT, 'cypher', path), 'utf8')).join('\n');
    const fragments = FILES.filter((path) => path.includes('fragments/')).map((path) => path.replace(/\.cypher$/, ''));
    expect(fragments.filter((fragment) => !new RegExp(`@include ${fragment}\\b(?!-)`).test(texts))).toEqual([]);
  });
});

/** Named in full, or composed of a folder and a name that stands in the code as a text of its own. */
function isUsed(name: string, code: string): boolean {
  const [folder = '', ...rest] = name.split('/');
  const file = rest.join('/');
  if (new RegExp(`['\`]${name}['\`:]`).test(code)) return true;
  const composed = [...code.matchAll(new RegExp(`\`${folder}/([\\w-]*)\\$\\{`, 'g'))].map(([, start = '']) => start);
  return composed.some((start) => file.startsWith(start) && new RegExp(`'${file.slice(start.length)}'`).test(code));
}
