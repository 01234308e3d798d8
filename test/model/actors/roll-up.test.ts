import { beforeAll, expect, test } from 'vitest';
import { ask, testApp } from '../../support/ask.ts';
import { empty, testGraph } from '../../support/graph.ts';
import { importDossier } from '../../support/reference-model/load.ts';
import { migrate } from '../../../src/record/migrate.ts';

const graph = testGraph();
const app = testApp(graph);

/** A statement of this person (or institution) on the one claim, named by its id. */
const said = (id: string, speaker: string, saidAt: string, as?: string) => ({
  id: `statement:${id}`,
  speaker: `actor:${speaker}`,
  ...(as && { as: `office:${as}` }),
  stance: 'ASSERTS',
  claim: 'claim:it-is-so',
  mode: 'INDIRECT',
  saidAt,
  sources: [{ source: 'source:archive' }],
});

const DOSSIER = {
  dossier: 'roll-up',
  title: 'Who speaks for whom, and when',
  actors: [
    { id: 'actor:state', kind: 'STATE', name: 'State' },
    { id: 'actor:union', kind: 'STATE', name: 'Union' },
    {
      id: 'actor:ministry',
      kind: 'INSTITUTION',
      name: 'Ministry',
      partOf: [{ actor: 'actor:state' }],
    },
    {
      id: 'actor:agency',
      kind: 'INSTITUTION',
      name: 'Agency',
      // A part of the ministry for five years, and of nothing before and after.
      partOf: [{ actor: 'actor:ministry', from: '2010-01-01', to: '2014-12-31' }],
    },
    {
      id: 'actor:minister',
      kind: 'PERSON',
      name: 'Minister',
      offices: [
        { id: 'office:first-term', title: 'Minister', of: 'actor:ministry', from: '2014-08-29', to: '2015-08-28' },
        { id: 'office:second-term', title: 'Minister', of: 'actor:ministry', from: '2015-11-24', to: '2018-07-10' },
        { id: 'office:commissioner', title: 'Commissioner', of: 'actor:union', from: '2017-01-01', to: '2019-12-31' },
      ],
    },
    {
      id: 'actor:secretary',
      kind: 'PERSON',
      name: 'Secretary',
      offices: [{ id: 'office:secretary', title: 'Secretary', of: 'actor:ministry', from: '2012', to: '2013' }],
    },
    {
      id: 'actor:director',
      kind: 'PERSON',
      name: 'Director',
      offices: [{ id: 'office:director', title: 'Director', of: 'actor:agency', from: '2008-01-01', to: '2020-12-31' }],
    },
    {
      id: 'actor:spokesman',
      kind: 'PERSON',
      name: 'Spokesman',
      offices: [{ id: 'office:spokesman', title: 'Spokesman', of: 'actor:ministry' }],
    },
  ],
  claims: [{ id: 'claim:it-is-so', text: 'It is so', kind: 'FACTUAL', about: ['actor:state'] }],
  sources: [{ id: 'source:archive', title: 'Archive', kind: 'DOCUMENT', publishedAt: '2025' }],
  statements: [
    said('before-office', 'minister', '2014-08-28'),
    said('first-day', 'minister', '2014-08-29'),
    said('last-day', 'minister', '2015-08-28'),
    said('in-the-gap', 'minister', '2015-10-01'),
    said('second-term', 'minister', '2016-05-05'),
    // Out of the ministry, and a commissioner still.
    said('after-office', 'minister', '2018-07-11'),
    // Both offices are held: unless it names one, it was said from either.
    said('in-two-offices', 'minister', '2017-06-01'),
    said('as-commissioner', 'minister', '2017-06-01', 'commissioner'),
    said('as-minister', 'minister', '2017-06-02', 'second-term'),
    // The month begins before the office does: it may have been said out of office.
    said('month-at-the-edge', 'minister', '2014-08'),
    said('month-at-the-edge-as-minister', 'minister', '2014-08', 'first-term'),
    said('by-a-day-in-office', 'minister', '../2016-05-05'),
    said('by-a-day-in-office-as-minister', 'minister', '../2016-05-05', 'second-term'),
    // The widest reading of an office known by its years.
    said('secretary-new-year', 'secretary', '2012-01-01'),
    said('secretary-old-year', 'secretary', '2013-12-31'),
    said('secretary-too-early', 'secretary', '2011-12-31'),
    said('secretary-too-late', 'secretary', '2014-01-01'),
    said('secretary-year', 'secretary', '2013'),
    // The agency was a part for a time; its director is its director all the while.
    said('agency-before', 'agency', '2009-06-01'),
    said('agency-within', 'agency', '2012-06-01'),
    said('agency-after', 'agency', '2015-06-01'),
    said('director-before', 'director', '2009-06-01'),
    said('director-within', 'director', '2012-06-01'),
    said('director-within-as', 'director', '2012-06-02', 'director'),
    said('director-after', 'director', '2015-06-01'),
    said('director-after-as', 'director', '2015-06-02', 'director'),
    // An office without dates was always held, as far as anyone knows.
    said('spokesman', 'spokesman', '../2001-01-01'),
    said('ministry-itself', 'ministry', '../2001-01-01'),
    said('state-itself', 'state', '1990'),
  ],
};

beforeAll(async () => {
  await empty();
  await migrate(graph);
  await importDossier(graph, DOSSIER);
});

const FOR_AGENCY_IN_MINISTRY = ['agency-within', 'director-within', 'director-within-as'];
const FOR_AGENCY = [
  ...FOR_AGENCY_IN_MINISTRY,
  'agency-before',
  'agency-after',
  'director-before',
  'director-after',
  'director-after-as',
];
const FOR_MINISTRY = [
  'first-day',
  'last-day',
  'second-term',
  'in-two-offices',
  'as-minister',
  'month-at-the-edge-as-minister',
  'by-a-day-in-office-as-minister',
  'secretary-new-year',
  'secretary-old-year',
  'secretary-year',
  'spokesman',
  'ministry-itself',
  ...FOR_AGENCY_IN_MINISTRY,
];

test.each([
  ['actor:ministry', FOR_MINISTRY],
  ['actor:state', [...FOR_MINISTRY, 'state-itself']],
  ['actor:union', ['in-two-offices', 'as-commissioner', 'after-office']],
  ['actor:agency', FOR_AGENCY],
  ['actor:director', DOSSIER.statements.map(({ id }) => id.slice(10)).filter((id) => id.startsWith('director'))],
])('what was said for %s', async (id, expected) => {
  const query = `query($id: ID!, $speaker: [ID!]) {
    actor(id: $id) { statements(filter: { rollUp: true }, first: 100) { totalCount nodes { id } } }
    statements(filter: { speaker: $speaker, rollUp: true }, first: 100) { nodes { id } }
  }`;
  type List = { totalCount: number; nodes: { id: string }[] };
  const data = await ask<{ actor: { statements: List }; statements: List }>(app, query, { id, speaker: [id] });
  const found = data.actor.statements.nodes.map((node) => node.id.slice(10));
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(data.actor.statements.totalCount).toBe(expected.length);
  expect(data.statements.nodes).toEqual(data.actor.statements.nodes);
});

test('positions count each statement for the highest body it was made for at the time', async () => {
  const query = '{ claim(id: "claim:it-is-so") { positions(rollUp: true) { actor { id } count } } }';
  const { claim } = await ask<{ claim: { positions: { actor: { id: string }; count: number }[] } }>(app, query);
  const counts = Object.fromEntries(claim.positions.map(({ actor, count }) => [actor.id, count]));
  const outOfOffice = ['before-office', 'in-the-gap', 'after-office', 'month-at-the-edge', 'by-a-day-in-office'];
  // After July 2018 the minister is a commissioner still.
  const commissioner = ['in-two-offices', 'as-commissioner', 'after-office'];
  expect(counts).toEqual({
    'actor:state': FOR_MINISTRY.length + 1,
    'actor:union': commissioner.length,
    'actor:agency': FOR_AGENCY.length - FOR_AGENCY_IN_MINISTRY.length,
    'actor:minister': outOfOffice.filter((id) => !commissioner.includes(id)).length,
    'actor:secretary': 2,
  });
});
