import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, post, testApp } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import { ACTORS, CLAIMS, corpora, STANCES, STATES } from '../support/reference-model/corpus.ts';
import { statementList } from '../support/reference-model/list.ts';
import { loadCorpus } from '../support/reference-model/load.ts';
import { DOSSIERS, loadDossiers } from '../support/reference-model/dossiers.ts';

const graph = testGraph();
const app = testApp(graph);

interface Matrix {
  readonly actors: { id: string }[];
  readonly claims: { id: string }[];
  readonly counts: number[][];
  readonly latest: (string | null)[][];
}

const BOTH = `actors: ${JSON.stringify(ACTORS)}, claims: ${JSON.stringify(CLAIMS)}`;

async function stanceMatrix(args: string, stance = ''): Promise<Matrix> {
  const query = `{ stanceMatrix(${args}) { actors { id } claims { id } counts${stance} latest } }`;
  return (await ask<{ stanceMatrix: Matrix }>(app, query)).stanceMatrix;
}

describe('on a random record', () => {
  beforeAll(async () => {
    const [corpus] = fc.sample(corpora, { seed: 39, numRuns: 1 });
    if (corpus) await loadCorpus(graph, corpus);
  });

  test.each(STANCES)('each count of %s equals that of `statements`, with the latest stance', async (stance) => {
    const { counts, latest } = await stanceMatrix(BOTH, `(stance: ${stance})`);
    for (const [row, actor] of ACTORS.entries()) {
      for (const [column, claim] of CLAIMS.entries()) {
        const filter = { speaker: [actor], claim: [claim] };
        const { totalCount } = await statementList(app, null, { filter: { ...filter, stance: [stance] }, first: 0 });
        expect(counts[row]?.[column]).toBe(totalCount);
        const said = await ask<{ statements: { nodes: { stance: string }[] } }>(
          app,
          'query($filter: StatementFilter) { statements(filter: $filter, first: 1) { nodes { stance } } }',
          { filter },
        );
        expect(latest[row]?.[column] ?? undefined).toBe(said.statements.nodes[0]?.stance);
      }
    }
  });

  test('at the level of states, a cell lists the same statements as `statements` for the state', async () => {
    const query = `query($actor: ID!, $claim: ID!) { stanceMatrix(level: STATE, ${BOTH}) { cell(actor: $actor, claim: $claim) {
      counts { total } latestStatement { id } statements(first: 100) { totalCount nodes { id } }
    } } }`;
    for (const actor of STATES) {
      for (const claim of CLAIMS) {
        const { stanceMatrix: matrix } = await ask<{ stanceMatrix: { cell: Cell | null } }>(app, query, {
          actor,
          claim,
        });
        const filter = { speaker: [actor], rollUp: true, claim: [claim] };
        const { nodes, totalCount } = await statementList(app, null, { filter, first: 100 });
        if (totalCount === 0) expect(matrix.cell).toBeNull();
        else {
          expect(matrix.cell?.statements).toEqual({ totalCount, nodes });
          expect([matrix.cell?.counts.total, matrix.cell?.latestStatement.id]).toEqual([totalCount, nodes[0]?.id]);
        }
      }
    }
  });

  test.each(['SAID_AT_DESC', 'SAID_AT_ASC', 'RECORDED_AT_DESC', 'RECORDED_AT_ASC'])(
    'the statements of a cell are paged like `statements`, by %s, with the same cursors',
    async (orderBy) => {
      const claim = CLAIMS[0] ?? '';
      const query = `query($claim: [ID!], $orderBy: StatementOrder, $first: Int, $after: String, $last: Int, $before: String) {
        timeline(filter: { claim: $claim, saidFrom: "0001-01-01", saidTo: "9999-12-31" }, unit: YEAR) { imprecise {
          list: statements(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
            totalCount nodes { id saidAt { edtf } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        } }
      }`;
      const page = async (args: object) =>
        (await ask<{ timeline: { imprecise: { list: Page } } }>(app, query, { claim: [claim], orderBy, ...args }))
          .timeline.imprecise.list;
      const whole = await page({ first: 100 });
      const all = await statementList(app, null, { filter: { claim: [claim] }, orderBy, first: 100 });
      const ids = new Set(whole.nodes.map(({ id }) => id));
      expect(whole.nodes.map(({ id }) => id)).toEqual(all.nodes.map(({ id }) => id).filter((id) => ids.has(id)));
      const first = await page({ first: 1 });
      const second = await page({ first: 100, after: first.pageInfo.endCursor });
      expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes);
      const back = await page({ last: 1, before: second.pageInfo.startCursor });
      expect(back).toMatchObject({ nodes: first.nodes, pageInfo: { hasPreviousPage: false, hasNextPage: true } });
    },
  );

  test('the network is symmetric, and ignoring stance gives the sum of congruence and conflict', async () => {
    for (const duplicates of ['INCLUDE', 'RANGE']) {
      const weights = async (measure: string) => {
        const query = `{ network(measure: ${measure}, duplicates: ${duplicates}, level: INSTITUTION, actors: ${JSON.stringify(ACTORS)}) { weights } }`;
        return (await ask<{ network: { weights: number[][] } }>(app, query)).network.weights;
      };
      const [same, opposed, subtract, ignore] = await Promise.all(
        ['CONGRUENCE', 'CONFLICT', 'SUBTRACT', 'IGNORE'].map(weights),
      );
      each(same, (value, row, column) => {
        const other = opposed?.[row]?.[column] ?? 0;
        expect(value).toBe(same?.[column]?.[row]);
        expect(subtract?.[row]?.[column]).toBe(value - other);
        // If stance is ignored, agreeing and disagreeing are duplicates of each other, so there are fewer.
        if (duplicates === 'INCLUDE') expect(ignore?.[row]?.[column]).toBe(value + other);
        else expect(ignore?.[row]?.[column]).toBeLessThanOrEqual(value + other);
        if (row === column) expect(value).toBe(0);
      });
    }
  });

  test('the order of the actors changes only the order of the matrix', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(ACTORS, { minLength: ACTORS.length }),
        fc.constantFrom('NONE', 'AVERAGE', 'JACCARD', 'COSINE'),
        async (order, normalization) => {
          const ask2 = async (actors: readonly string[]) => {
            const query = `{ network(normalization: ${normalization}, actors: ${JSON.stringify(actors)}) { weights camps { modularity polarization camps { members { label node { id } } } } } }`;
            return (await ask<{ network: Network }>(app, query)).network;
          };
          const [plain, shuffled] = await Promise.all([ask2(ACTORS), ask2(order)]);
          each(shuffled.weights, (value, row, column) => {
            const a = ACTORS.indexOf(order[row] ?? '');
            const b = ACTORS.indexOf(order[column] ?? '');
            expect(value).toBe(plain.weights[a]?.[b]);
          });
          expect(members(shuffled)).toEqual(members(plain));
          expect(shuffled.camps.polarization).toBeCloseTo(plain.camps.polarization, 12);
        },
      ),
      { numRuns: 10, seed: 3 },
    );
  });
});

interface Network {
  readonly weights: number[][];
  readonly camps: {
    readonly modularity: number;
    readonly polarization: number;
    readonly camps: { members: { node: { id: string } }[] }[];
  };
}

function members({ camps }: Network): string[] {
  return camps.camps
    .map((camp) =>
      camp.members
        .map(({ node }) => node.id)
        .sort()
        .join(' '),
    )
    .sort();
}

interface Cell {
  readonly counts: { total: number };
  readonly latestStatement: { id: string };
  readonly statements: { totalCount: number; nodes: { id: string }[] };
}

interface Page {
  readonly nodes: { id: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

function each(matrix: number[][] | undefined, check: (value: number, row: number, column: number) => void): void {
  matrix?.forEach((values, row) => values.forEach((value, column) => check(value, row, column)));
}

describe('on the dossiers', () => {
  beforeAll(() => loadDossiers(graph));

  test('who accuses whom: every mention is in the matrix, and lists the statements with that attitude', async () => {
    const expected = DOSSIERS.statements.flatMap((s) =>
      (s.toward ?? []).filter(({ attitude }) => attitude === 'ACCUSES').map(({ actor }) => `${s.speaker} ${actor}`),
    );
    const { attitudeMatrix: matrix } = await ask<{ attitudeMatrix: Attitudes }>(
      app,
      `{ attitudeMatrix(filter: {attitude: [ACCUSES]}, firstActors: 200, firstTargets: 200) { counts cells(first: 100) {
        nodes { actor { id } target { id } total attitudes { attitude count } statements(first: 20) { totalCount nodes {
          speaker { id } toward { actor { id } attitude } } } } } } }`,
    );
    expect(matrix.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(expected.length);
    for (const { actor, target, total, attitudes, statements } of matrix.cells.nodes) {
      expect(total).toBe(expected.filter((pair) => pair === `${actor.id} ${target.id}`).length);
      expect(attitudes).toEqual([{ attitude: 'ACCUSES', count: total }]);
      expect(statements.totalCount).toBe(total);
      for (const { speaker, toward } of statements.nodes) {
        expect(speaker).toEqual(actor);
        expect(toward).toContainEqual({ actor: target, attitude: 'ACCUSES' });
      }
    }
  });

  test.each([
    ['stanceMatrix(firstActors: 201) { actorCount }', 'BAD_USER_INPUT', 'firstActors'],
    [
      `stanceMatrix(actors: ${JSON.stringify(Array.from({ length: 201 }, (_, i) => `actor:x${i}`))}) { actorCount }`,
      'BAD_USER_INPUT',
      'actors',
    ],
    ['stanceMatrix { cell(actor: "actor:nobody", claim: "claim:none") { latestStance } }', 'BAD_USER_INPUT', 'actor'],
    ['attitudeMatrix(targets: ["claim:x"]) { actorCount }', 'BAD_USER_INPUT', 'targets'],
    // Twelve analyses at once, and nested pages of statements for hundreds of rows.
    [Array.from({ length: 12 }, (_, i) => `a${i}: network { sightingCount }`).join(' '), 'QUERY_TOO_COSTLY', undefined],
    [
      'stanceMatrix { claims { statements(first: 100) { nodes { id speaker { id } } } } }',
      'QUERY_TOO_COSTLY',
      undefined,
    ],
  ])('%s is refused', async (query, code, field) => {
    const { errors } = await post(app, `{ ${query} }`);
    expect(errors?.[0]?.extensions).toEqual({ code, ...(field && { field }) });
  });
});

interface Attitudes {
  readonly counts: number[][];
  readonly cells: {
    readonly nodes: {
      readonly actor: { id: string };
      readonly target: { id: string };
      readonly total: number;
      readonly attitudes: { attitude: string; count: number }[];
      readonly statements: {
        readonly totalCount: number;
        readonly nodes: { speaker: { id: string }; toward: { actor: { id: string }; attitude: string }[] }[];
      };
    }[];
  };
}
