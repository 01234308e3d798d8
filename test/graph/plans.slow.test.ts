import { beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/graph/graph.ts';
import { migrate } from '../../src/record/migrate.ts';
import { testGraph } from '../support/graph.ts';

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

beforeAll(() => migrate(graph));

describe('the plans', () => {
  const written = (name: string) => /^(?:record|imports)\/write/.test(name);

  test.each(NAMES)('%s can be planned', async (name) => {
    const plan = await operators(name);
    expect(plan.length).toBeGreaterThan(0);
    // Two nodes by their ids are a product of one row with one, and so are two counts.
    if (!written(name) && name !== 'nodes/kept:STATEMENT')
      expect(plan.map(({ type }) => type)).not.toContain('CartesianProduct');
  });

  test.each([
    ['SPEAKER_ABOUT', 'TOWARD(speakerId, targetId, sortKey)', 'TOWARD(speakerId, targetId, width, sortKey)'],
    ['SPEAKER', 'Statement(speakerId, sortKey)', 'Statement(speakerId, width, sortKey)'],
    ['ABOUT', 'TOWARD(targetId, sortKey)', 'TOWARD(targetId, width, sortKey)'],
    ['SUBJECT', 'CONCERNS(subjectId, sortKey)', 'CONCERNS(subjectId, width, sortKey)'],
    ['CLAIM', 'Statement(claimId, sortKey)', 'Statement(claimId, width, sortKey)'],
    ['SOURCE', 'SOURCED_FROM(sourceId, sortKey)', 'SOURCED_FROM(sourceId, width, sortKey)'],
    ['OUTLET', 'SOURCED_FROM(publisherId, sortKey)', 'SOURCED_FROM(publisherId, width, sortKey)'],
    ['ALL', 'Statement(sortKey)', 'Statement(width, sortKey)'],
    ['RECORDED', 'Statement(recordedAt, id)', null],
  ])(
    'pages of statements by %s seek by %s and %s alone, both ways, and sort no more than equals',
    async (start, index, wide) => {
      const both = [`${start}_DESC`, `${start}_ASC`];
      const filtered = both.flatMap((variant) => [variant, `${variant}_EDGES`]);
      for (const query of [
        ...both.map((variant) => `page:${variant}`),
        ...filtered.map((variant) => `page-filtered:${variant}`),
        ...(wide === null ? [] : filtered.map((variant) => `page-filtered:${variant}_WINDOW`)),
      ]) {
        const plan = await operators(`statements/${query}`);
        const leaves = plan.filter(
          ({ type, details }) => /Scan|Seek/.test(type) && !/:(Actor|Claim|Source)\(id\)/.test(details),
        );
        const seeks = [index, index, ...(wide !== null && query.endsWith('_WINDOW') ? [wide, wide] : [])];
        expect(leaves.map(({ details }) => details)).toEqual(
          seeks.map((each) => expect.stringContaining(each) as string),
        );
        for (const { type, above } of leaves) {
          expect(type).toMatch(/IndexSeek/);
          expect(above.find((each) => /Sort|Top|Limit|Aggregation|Distinct/.test(each))).toMatch(
            /^(?:PartialTop|Limit)$/,
          );
        }
      }
    },
  );

  test('positions on a claim are read in the order of their index, and sort no more than equals', async () => {
    const plan = await operators('claims/positions');
    const [seek, ...others] = plan.filter(({ details }) => details.includes(':Position(claimId, lastKey)'));
    expect(others).toEqual([]);
    expect(seek?.type).toMatch(/IndexSeek/);
    expect(seek?.above.find((each) => /Sort|Top|Limit|Aggregation|Distinct/.test(each))).toBe('PartialTop');
  });
});
