import { beforeAll, describe, expect, test } from 'vitest';
import { ask, askAllPages, testApp } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';
import { DOSSIERS, entry, loadDossiers } from '../../support/reference-model/dossiers.ts';
import { Model } from '../../support/reference-model/evaluate.ts';
import { hasWords } from '../../support/reference-model/words.ts';

const graph = testGraph();
const app = testApp(graph);
const MERCENARIES = 'claim:turkey-azerbaijan-deployed-syrian-mercenaries-2020';

beforeAll(() => loadDossiers(graph));

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const byText = (a: { text: string; id: string }, b: { text: string; id: string }) =>
  a.text < b.text || (a.text === b.text && a.id < b.id) ? -1 : 1;

interface Claim {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly about: { id: string; name: string }[];
  readonly contradicts: { id: string }[];
  readonly entails: { id: string }[];
  readonly entailedBy: { id: string }[];
}

test('every claim stands to the others as the dossiers say, seen from both sides', async () => {
  const claims = await askAllPages<Claim>(
    app,
    `query($after: String) { list: claims(first: 50, after: $after) {
      nodes { id text kind about { id name } contradicts { id } entails { id } entailedBy { id } }
      pageInfo { hasNextPage endCursor }
    } }`,
  );
  expect(ids(claims)).toEqual(ids(DOSSIERS.claims.toSorted(byText)));
  for (const claim of claims) {
    const written = entry('claims', claim.id);
    const others = DOSSIERS.claims.filter(({ id }) => id !== claim.id);
    const contradicted = others.filter(
      (other) => written.contradicts?.includes(other.id) || other.contradicts?.includes(claim.id),
    );
    expect(claim).toMatchObject({ text: written.text, kind: written.kind });
    expect(ids(claim.about).sort()).toEqual([...written.about].sort());
    expect(claim.about.map(({ name }) => name)).toEqual(claim.about.map(({ name }) => name).sort());
    expect(ids(claim.contradicts)).toEqual(ids(contradicted.sort(byText)));
    expect(ids(claim.entails).sort()).toEqual([...(written.entails ?? [])].sort());
    expect(ids(claim.entailedBy)).toEqual(ids(others.filter((o) => o.entails?.includes(claim.id)).sort(byText)));
  }
  expect(claims.some(({ contradicts }) => contradicts.length > 0)).toBe(true);
});

describe('positions', () => {
  const QUERY = `query($id: ID!, $rollUp: Boolean) { claim(id: $id) { positions(rollUp: $rollUp) {
    actor { id } stance count first { edtf } last { edtf } latestStatement { id saidAt { edtf } }
  } } }`;

  interface Position {
    actor: { id: string };
    stance: string;
    count: number;
    first: { edtf: string };
    last: { edtf: string };
    latestStatement: { id: string; saidAt: { edtf: string } };
  }
  const shown = ({ actor, stance, count, first, last, latestStatement }: Position) =>
    `${actor.id} ${stance} ${count} ${first.edtf} ${last.edtf} ${latestStatement.id}`;
  const model = new Model(
    { dossier: DOSSIERS, later: new Set(), withdrawn: new Set() },
    { first: Date.now(), second: Date.now() },
  );

  test.each([MERCENARIES, 'claim:turkey-directly-involved-in-operation-2023'])('on %s', async (id) => {
    for (const rollUp of [false, true]) {
      const { claim } = await ask<{ claim: { positions: Position[] } }>(app, QUERY, { id, rollUp });
      expect(claim.positions.map(shown).sort()).toEqual(model.positions(id, rollUp, undefined).sort());
      expect(claim.positions.every(({ last, latestStatement }) => last.edtf === latestStatement.saidAt.edtf)).toBe(
        true,
      );
    }
  });

  test('the ministry official stands for Turkey when rolled up, and for himself when not', async () => {
    const id = 'claim:turkey-directly-involved-in-operation-2023';
    const actors = async (rollUp: boolean) => {
      const { claim } = await ask<{ claim: { positions: Position[] } }>(app, QUERY, { id, rollUp });
      return claim.positions.filter(({ stance }) => stance === 'DENIES').map(({ actor }) => actor.id);
    };
    expect(await actors(false)).toEqual(['actor:turkish-defence-ministry-official-2023']);
    expect(await actors(true)).toEqual(['actor:turkey']);
  });
});

describe('ClaimFilter', () => {
  const list = async (filter: object, orderBy = 'TEXT_ASC') => {
    const query = `query($filter: ClaimFilter, $orderBy: ClaimOrder) {
      claims(filter: $filter, orderBy: $orderBy, first: 100) { totalCount nodes { id } }
    }`;
    const { claims } = await ask<{ claims: { totalCount: number; nodes: { id: string }[] } }>(app, query, {
      filter,
      orderBy,
    });
    expect(claims.totalCount).toBe(claims.nodes.length);
    return ids(claims.nodes);
  };
  const kept = (test: (claim: (typeof DOSSIERS.claims)[number]) => boolean) =>
    ids(DOSSIERS.claims.filter(test).sort(byText));

  test('about', async () => {
    const about = ['actor:russia', 'topic:ceasefires'];
    expect(await list({ about })).toEqual(kept((claim) => about.some((id) => claim.about.includes(id))));
    expect(await list({ about: [] })).toEqual([]);
  });

  test('kind', async () => {
    expect(await list({ kind: ['EVALUATIVE', 'DIRECTIVE'] })).toEqual(
      kept(({ kind }) => kind === 'EVALUATIVE' || kind === 'DIRECTIVE'),
    );
    expect(await list({ kind: [] })).toEqual([]);
  });

  test('text, together with the others, in both orders', async () => {
    const expected = kept(
      ({ text, kind, about }) => hasWords(text, 'turkey') && kind === 'FACTUAL' && about.includes('actor:azerbaijan'),
    );
    const filter = { text: 'turkey', kind: ['FACTUAL'], about: ['actor:azerbaijan'] };
    expect(await list(filter)).toEqual(expected);
    expect(await list(filter, 'TEXT_DESC')).toEqual(expected.toReversed());
    expect((await list(filter, 'RECORDED_AT_DESC')).sort()).toEqual(expected.toSorted());
  });
});
