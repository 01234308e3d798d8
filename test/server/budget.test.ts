import { setTimeout as sleep } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { pino } from 'pino';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { Budget } from '../../src/common/budget.ts';
import type { Request, RequestLimits } from '../../src/model/context.ts';
import { createExecutor } from '../../src/server/execute.ts';
import { testGraph } from '../support/graph.ts';

const graph = testGraph();
const log = pino({ level: 'silent' });

/** A schema whose answers have no end. */
const endless = makeExecutableSchema({
  typeDefs: 'type Query { node: Node! big: String! } type Node { children: [Node!]! }',
  resolvers: {
    Query: { node: () => ({}), big: () => 'x'.repeat(600_000) },
    Node: { children: () => Array.from({ length: 10 }, () => ({})) },
  },
});
const tree = (levels: number): string => (levels === 0 ? '__typename' : `children { ${tree(levels - 1)} }`);

describe('a request that resolves and never reads', () => {
  const { execute } = createExecutor({ graph, log, schema: endless });
  const request = (limits: Partial<RequestLimits>, signal?: AbortSignal): Request => ({
    id: 'x',
    caller: 'anonymous',
    limits: { cost: Infinity, milliseconds: Infinity, ...limits },
    signal,
  });
  const spend = vi.spyOn(Budget.prototype, 'spend');
  afterAll(() => spend.mockRestore());
  const query = `{ node { ${tree(9)} } }`;

  /** Nothing more is resolved. */
  const hasEnded = async () => {
    const calls = spend.mock.calls.length;
    await sleep(50);
    expect(spend.mock.calls.length).toBe(calls);
  };

  test('ends at its deadline, also when it is compiled', async () => {
    for (let time = 0; time < 3; time += 1) {
      const { errors } = await execute({ query }, request({ milliseconds: 150 }));
      expect(errors?.map(({ message }) => message)).toEqual([
        'the query took longer than 0.15 seconds: ask for less, or narrow the filter',
      ]);
      await hasEnded();
    }
  });

  test('ends when its client has disconnected, also when it is compiled', async () => {
    for (let time = 0; time < 3; time += 1) {
      const leaving = new AbortController();
      setTimeout(() => leaving.abort(), 50);
      const { errors } = await execute({ query }, request({}, leaving.signal));
      expect(errors?.map(({ message }) => message)).toEqual(['the client has disconnected']);
      await hasEnded();
    }
  });

  test('has an answer within the bytes allowed', async () => {
    const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `a${n}: big`).join(' ')} }`;
    for (let time = 0; time < 3; time += 1) {
      expect((await execute({ query: aliases(10) }, request({ bytes: 7_000_000 }))).errors).toBeUndefined();
      const { data, errors } = await execute({ query: aliases(12) }, request({ bytes: 7_000_000 }));
      expect(data).toBeUndefined();
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'QUERY_TOO_COSTLY' }]);
    }
  });
});
