import { beforeAll, expect, test } from 'vitest';
import { ask, testApp } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';
import { DOSSIERS, entry, loadDossiers } from '../../support/reference-model/dossiers.ts';
import { Model } from '../../support/reference-model/evaluate.ts';

const graph = testGraph();
const app = testApp(graph);
const model = new Model(
  { dossier: DOSSIERS, later: new Set(), withdrawn: new Set() },
  { first: Date.now(), second: Date.now() },
);

beforeAll(() => loadDossiers(graph));

interface Item {
  readonly id: string;
}
const ids = (list: readonly Item[]) => list.map(({ id }) => id);
const sorted = (list: readonly Item[]) => ids(list).sort();

test('every source: publisher, what it cites and what cites it, what it carries', async () => {
  interface Source extends Item {
    title: string;
    publishedAt: { edtf: string } | null;
    publisher: Item | null;
    cites: Item[];
    citedBy: Item[];
    statements: { totalCount: number };
  }
  const { sources } = await ask<{ sources: { nodes: Source[] } }>(
    app,
    `{ sources(first: 100) { nodes {
      id title publishedAt { edtf } publisher { id } cites { id } citedBy { id } statements(first: 0) { totalCount }
    } } }`,
  );
  expect(sorted(sources.nodes)).toEqual(sorted(DOSSIERS.sources));
  for (const source of sources.nodes) {
    const written = entry('sources', source.id);
    expect(source.title).toBe(written.title);
    expect(source.publishedAt?.edtf).toBe(written.publishedAt);
    expect(source.publisher?.id).toBe(written.publisher);
    expect(sorted(source.cites)).toEqual([...(written.cites ?? [])].sort());
    expect(sorted(source.citedBy)).toEqual(sorted(DOSSIERS.sources.filter((o) => o.cites?.includes(source.id))));
    const carried = model.statements({}, { role: 'source', id: source.id }, 'SAID_AT_DESC');
    expect(source.statements.totalCount).toBe(carried.length);
  }
});

test('every actor: offices and officers, parts and wholes, its sources, what it said and what was said of it', async () => {
  interface Actor extends Item {
    __typename: string;
    name: string;
    aliases: string[];
    unnamed: boolean;
    statements: { totalCount: number };
    mentions: { totalCount: number };
    claims: { totalCount: number };
    offices?: { id: string; title: string; of: Item; from: { edtf: string } | null; to: { edtf: string } | null }[];
    officers?: { id: string; holder: Item }[];
    institutions?: Item[];
    partOf?: Item[];
    sources?: { nodes: Item[] };
  }
  const { actors } = await ask<{ actors: { nodes: Actor[] } }>(
    app,
    `{ actors(first: 100) { nodes {
      __typename id name aliases unnamed
      statements(first: 0) { totalCount } mentions(first: 0) { totalCount } claims(first: 0) { totalCount }
      ... on Person { offices { id title of { id } from { edtf } to { edtf } } }
      ... on State { institutions { id } officers { id holder { id } } }
      ... on Institution { partOf { id } officers { id holder { id } } }
      ... on Outlet { sources(first: 20) { nodes { id } } }
    } } }`,
  );
  expect(sorted(actors.nodes)).toEqual(sorted(DOSSIERS.actors));
  for (const actor of actors.nodes) {
    const { id } = actor;
    const written = entry('actors', id);
    expect(actor.__typename.toUpperCase()).toBe(written.kind);
    expect(actor).toMatchObject({
      name: written.name,
      aliases: written.aliases ?? [],
      unnamed: written.unnamed ?? false,
    });
    expect(actor.statements.totalCount).toBe(model.statements({}, { role: 'speaker', id }, 'SAID_AT_DESC').length);
    expect(actor.mentions.totalCount).toBe(model.statements({}, { role: 'about', id }, 'SAID_AT_DESC').length);
    expect(actor.claims.totalCount).toBe(DOSSIERS.claims.filter(({ about }) => about.includes(id)).length);
    if (actor.offices) {
      const offices = actor.offices.map(({ from, to, of, ...office }) => ({
        ...office,
        of: of.id,
        from: from?.edtf,
        to: to?.edtf,
      }));
      const held = (written.offices ?? []).map((office) => ({ from: undefined, to: undefined, ...office }));
      expect(offices).toEqual(held.toSorted((a, b) => ((a.from ?? '9') < (b.from ?? '9') ? -1 : 1)));
    }
    if (actor.officers) {
      const held = DOSSIERS.actors.flatMap((person) =>
        (person.offices ?? []).filter((o) => o.of === id).map((o) => ({ id: o.id, holder: { id: person.id } })),
      );
      expect(sorted(actor.officers)).toEqual(sorted(held));
      for (const officer of actor.officers) expect(held).toContainEqual(officer);
    }
    if (actor.institutions)
      expect(sorted(actor.institutions)).toEqual(
        sorted(DOSSIERS.actors.filter((a) => a.partOf?.some((p) => p.actor === id))),
      );
    if (actor.partOf) expect(sorted(actor.partOf)).toEqual((written.partOf ?? []).map((p) => p.actor).sort());
    if (actor.sources)
      expect(sorted(actor.sources.nodes)).toEqual(sorted(DOSSIERS.sources.filter(({ publisher }) => publisher === id)));
  }
});

test('every event, place and topic: its claims and mentions', async () => {
  const subjects = [...DOSSIERS.events, ...DOSSIERS.places, ...DOSSIERS.topics];
  interface Subject extends Item {
    name: string;
    claims: { totalCount: number; nodes: Item[] };
    mentions: { totalCount: number; nodes: Item[] };
  }
  const { nodes } = await ask<{ nodes: Subject[] }>(
    app,
    `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Subject {
      name claims(first: 40) { totalCount nodes { id } } mentions(first: 40) { totalCount nodes { id } }
    } } }`,
    { ids: ids(subjects) },
  );
  for (const [index, { id, name, claims, mentions }] of nodes.entries()) {
    expect(name).toBe(subjects[index]?.name);
    const about = DOSSIERS.claims.filter((claim) => claim.about.includes(id));
    const said = model.statements({}, { role: 'about', id }, 'SAID_AT_DESC');
    expect(claims.totalCount).toBe(about.length);
    expect(sorted(claims.nodes)).toEqual(sorted(about).slice(0, 40));
    expect(mentions.totalCount).toBe(said.length);
    expect(ids(mentions.nodes)).toEqual(said.slice(0, 40));
  }
});
