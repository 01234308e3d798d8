import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/graph/graph.ts';
import { testGraph } from '../support/graph.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = readdirSync(join(ROOT, 'cypher'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cypher') && path !== 'constraints.cypher')
  .sort();
const QUERIES = FILES.filter((path) => !path.includes('parts/') && !path.startsWith('browser/'));

const graph = testGraph();
const NAMES = graph.queryNames;

interface Operator {
  readonly type: string;
  readonly details: string;
  /** Types of the operators above, the nearest first. */
  readonly above: readonly string[];
}

async function operators(name: string): Promise<Operator[]> {
  const all = (plan: Plan, above: readonly string[]): Operator[] => {
    const type = plan.operatorType.replace(/@.*/, '');
    return [
      { type, details: plan.arguments.Details ?? '', above },
      ...plan.children.flatMap((child) => all(child, [type, ...above])),
    ];
  };
  return all(await graph.explain(name, {}), []);
}

beforeAll(() => graph.prepare());

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

  test('every part is included somewhere', () => {
    const texts = FILES.map((path) => readFileSync(join(ROOT, 'cypher', path), 'utf8')).join('\n');
    const parts = FILES.filter((path) => path.includes('parts/')).map((path) => path.replace(/\.cypher$/, ''));
    expect(parts.filter((part) => !isIncluded(part, texts))).toEqual([]);
  });
});

/** Named in full, or chosen by a variant that fills the last part of the path. */
function isIncluded(part: string, texts: string): boolean {
  const slash = part.lastIndexOf('/') + 1;
  const chosen =
    new RegExp(`@variant .*=${part.slice(slash)}\\b`).test(texts) &&
    texts.includes(`@include ${part.slice(0, slash)}{{`);
  return chosen || new RegExp(`@include ${part}\\b(?!-)`).test(texts);
}

/** Named in full, or composed of a folder and a name that stands in the code as a text of its own. */
function isUsed(name: string, code: string): boolean {
  const [folder = '', ...rest] = name.split('/');
  const file = rest.join('/');
  if (new RegExp(`['\`]${name}['\`:]`).test(code)) return true;
  const composed = [...code.matchAll(new RegExp(`\`${folder}/([\\w-]*)\\$\\{`, 'g'))].map(([, start = '']) => start);
  return composed.some((start) => file.startsWith(start) && new RegExp(`'${file.slice(start.length)}'`).test(code));
}

describe('the plans', () => {
  const written = (name: string) => /^(?:dossier|corpus|upgrade)\/write/.test(name);

  test.each(NAMES)('%s can be planned', async (name) => {
    const plan = await operators(name);
    expect(plan.length).toBeGreaterThan(0);
    // Two nodes by their ids are a product of one row with one.
    if (!written(name)) expect(plan.map(({ type }) => type)).not.toContain('CartesianProduct');
  });

  test.each([
    ['SPEAKER_ABOUT', 'TOWARD(speakerId, targetId, sortKey)'],
    ['SPEAKER', 'Statement(speakerId, sortKey)'],
    ['ABOUT', 'TOWARD(targetId, sortKey)'],
    ['SUBJECT', 'CONCERNS(subjectId, sortKey)'],
    ['CLAIM', 'Statement(claimId, sortKey)'],
    ['SOURCE', 'SOURCED_FROM(sourceId, sortKey)'],
    ['OUTLET', 'SOURCED_FROM(publisherId, sortKey)'],
    ['ALL', 'Statement(sortKey)'],
    ['RECORDED', 'Statement(recordedAt, id)'],
  ])('pages of statements by %s seek by %s alone, both ways, and sort no more than equals', async (start, index) => {
    for (const query of [
      ...['page', 'sift'].flatMap((name) => [`${name}:${start}_DESC`, `${name}:${start}_ASC`]),
      ...['DESC', 'ASC'].map((direction) => `sift:${start}_${direction}_NARROWED`),
    ]) {
      const plan = await operators(`statements/${query}`);
      const leaves = plan.filter(
        ({ type, details }) => /Scan|Seek/.test(type) && !/:(Actor|Claim|Source)\(id\)/.test(details),
      );
      expect(leaves.map(({ details }) => details)).toEqual([
        expect.stringContaining(index),
        expect.stringContaining(index),
      ]);
      for (const { type, above } of leaves) {
        expect(type).toMatch(/IndexSeek/);
        expect(above.find((each) => /Sort|Top|Limit|Aggregation|Distinct/.test(each))).toMatch(
          /^(?:PartialTop|Limit)$/,
        );
      }
    }
  });
});
