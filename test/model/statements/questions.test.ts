import { beforeAll, describe, expect, test } from 'vitest';
import { askAllPages, testApp } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';
import { DOSSIERS, entry, loadDossiers } from '../../support/reference-model/dossiers.ts';
import { Model, type Filter } from '../../support/reference-model/evaluate.ts';

const graph = testGraph();
const app = testApp(graph);
const model = new Model(
  { dossier: DOSSIERS, later: new Set(), withdrawn: new Set() },
  { first: Date.now(), second: Date.now() },
);

beforeAll(() => loadDossiers(graph));

interface Statement {
  readonly id: string;
  readonly speaker: { id: string };
  readonly spokenAs: { id: string; title: string; holder: { id: string }; of: { id: string } } | null;
  readonly quote: string | null;
  readonly stance: string;
  readonly saidAt: { edtf: string; earliest: string | null; latest: string };
  readonly claim: { id: string; text: string; about: { id: string }[] };
  readonly toward: { actor: { id: string }; attitude: string }[];
  readonly told: { id: string }[];
  readonly citations: { source: { id: string }; quote: string | null; locator: string | null; commitment: string }[];
  readonly provenance: {
    sources: { id: string; publisher: { id: string } | null }[];
    links: { citing: { id: string }; cited: { id: string } }[];
    origins: { id: string }[];
    independentChains: number;
  };
  readonly respondsTo: { id: string }[];
  readonly responses: { id: string }[];
}

const WHOLE = `fragment Whole on Statement {
  id speaker { id } spokenAs { id title holder { id } of { id } } quote stance
  saidAt { edtf earliest latest }
  claim { id text about { id } }
  toward { actor { id } attitude } told { id }
  citations { source { id } quote locator commitment }
  provenance { sources { id publisher { id } } links { citing { id } cited { id } } origins { id } independentChains }
  respondsTo { id } responses { id }
}`;

async function statements(filter: Filter): Promise<Statement[]> {
  const query = `query($filter: StatementFilter, $after: String) {
    list: statements(filter: $filter, first: 100, after: $after) { nodes { ...Whole } pageInfo { hasNextPage endCursor } }
  } ${WHOLE}`;
  return askAllPages<Statement>(app, query, { filter });
}

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('who said what', () => {
  test('every statement has all that the dossier says of it', async () => {
    const found = await statements({});
    expect(ids(found)).toEqual(model.statements({}, null, 'SAID_AT_DESC'));
    for (const statement of found) {
      const written = entry('statements', statement.id);
      const claim = entry('claims', written.claim);
      expect(statement).toMatchObject({
        speaker: { id: written.speaker },
        stance: written.stance,
        quote: written.quote ?? null,
        saidAt: { edtf: written.saidAt },
        claim: { id: claim.id, text: claim.text },
        citations: written.sources.map(({ source, quote, locator, commitment }) => ({
          source: { id: source },
          quote: quote ?? null,
          locator: locator ?? null,
          commitment,
        })),
      });
      expect(statement.spokenAs?.id).toBe(written.as);
      expect(ids(statement.told).sort()).toEqual([...(written.told ?? [])].sort());
      expect(ids(statement.claim.about).sort()).toEqual([...claim.about].sort());
      expect(ids(statement.respondsTo).sort()).toEqual([...(written.respondsTo ?? [])].sort());
      const answers = DOSSIERS.statements.filter(({ respondsTo }) => respondsTo?.includes(statement.id));
      expect(ids(statement.responses).sort()).toEqual(ids(answers).sort());
      for (const target of written.toward ?? []) {
        expect(statement.toward).toContainEqual({ actor: { id: target.actor }, attitude: target.attitude });
      }
    }
  });

  test('Pashinyan about Turkey, through Ahval, Armenpress and Al Jazeera', async () => {
    const filter = { speaker: ['actor:nikol-pashinyan'], about: ['actor:turkey'] };
    const found = await statements(filter);
    expect(ids(found)).toEqual(model.statements(filter, null, 'SAID_AT_DESC'));
    expect(found.map(({ quote }) => quote)).toContain('Turkey pursues a policy of restoration of the Ottoman Empire');
    for (const { id, provenance, saidAt, told } of found) {
      expect(told).toEqual([{ id: 'actor:al-jazeera' }]);
      expect(saidAt).toMatchObject({ edtf: entry('statements', id).saidAt, latest: '2020-11-01T23:59:59.999Z' });
      const [ahval, armenpress, alJazeera] = provenance.sources;
      const publishers = provenance.sources.map(({ publisher }) => publisher?.id);
      expect(publishers).toEqual(['actor:ahval', 'actor:armenpress', 'actor:al-jazeera']);
      expect(provenance.links).toHaveLength(2);
      expect(provenance.links).toContainEqual({ citing: { id: ahval?.id }, cited: { id: armenpress?.id } });
      expect(provenance.links).toContainEqual({ citing: { id: armenpress?.id }, cited: { id: alJazeera?.id } });
      expect(provenance.origins).toEqual([{ id: alJazeera?.id }]);
      expect(provenance.independentChains).toBe(1);
    }
  });

  test('who denies the mercenaries, and on whose word', async () => {
    const filter: Filter = { claim: ['claim:turkey-azerbaijan-deployed-syrian-mercenaries-2020'], stance: ['DENIES'] };
    const found = await statements(filter);
    expect(ids(found)).toEqual(model.statements(filter, null, 'SAID_AT_DESC'));
    expect(found.map(({ speaker }) => speaker.id).sort()).toEqual(['actor:azerbaijan', 'actor:turkey']);
    for (const { provenance } of found) {
      expect(provenance.origins.map(({ id }) => entry('sources', id).publisher)).toEqual(['actor:ahval']);
    }
  });

  test('what Turkey said about Azerbaijan in 2023: itself, its presidency, its president and its ministry', async () => {
    const filter: Filter = {
      speaker: ['actor:turkey'],
      rollUp: true,
      about: ['actor:azerbaijan'],
      saidFrom: '2023-01-01',
      saidTo: '2023-12-31',
      dating: 'POSSIBLE',
    };
    const found = await statements(filter);
    expect(ids(found)).toEqual(model.statements(filter, null, 'SAID_AT_DESC'));
    const speakers = new Set(found.map(({ speaker }) => speaker.id));
    expect(speakers).toContain('actor:turkey');
    expect(speakers).toContain('actor:turkish-presidency');
    expect(speakers).toContain('actor:recep-tayyip-erdogan');
    expect(speakers).toContain('actor:turkish-defence-ministry-official-2023');
    const alone = await statements({ ...filter, rollUp: false });
    expect(alone.every(({ speaker }) => speaker.id === 'actor:turkey')).toBe(true);
  });

  test.each([
    { restsOn: ['actor:reuters'] },
    { restsOn: ['actor:ahval'] },
    { restsOn: ['actor:reuters', 'actor:ahval'] },
    { outlet: ['actor:reuters'] },
    { minIndependentChains: 1 },
    { minIndependentChains: 2 },
    { attitude: ['ACCUSES'], about: ['actor:turkey'] },
    { told: ['actor:ilham-aliyev'] },
    { text: 'ottoman' },
    { text: 'mercenary' },
  ] satisfies Filter[])('as the dossiers have it: %j', async (filter) => {
    expect(ids(await statements(filter))).toEqual(model.statements(filter, null, 'SAID_AT_DESC'));
  });
});
