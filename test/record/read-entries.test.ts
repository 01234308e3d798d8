import { beforeEach, describe, expect, test } from 'vitest';
import { cypher, empty, testGraph } from '../support/graph.ts';
import { BASE } from '../support/base-dossier.ts';
import { importFiles, placeIn, problemsOf, unmarked } from '../support/dossier-files.ts';
import { migrate } from '../../src/record/migrate.ts';

const graph = testGraph();

beforeEach(async () => {
  await migrate(graph);
  await empty();
  await importFiles(graph, { 'base.yaml': BASE });
});

/** Imports another dossier with these entries, and checks the message at each mark ▸. */
async function refused(entries: string, messages: string[]): Promise<void> {
  const { text, places } = unmarked('more.yaml', `dossier: more\ntitle: More\n${entries}`);
  const before = await cypher('MATCH (n) RETURN count(n) AS nodes');
  const problems = await problemsOf(graph, { 'more.yaml': text });
  expect(problems.map((problem) => [placeIn(problem), problem.message])).toEqual(
    places.map((place, index) => [place, messages[index]]),
  );
  expect(await cypher('MATCH (n) RETURN count(n) AS nodes')).toEqual(before);
}

describe('validation against recorded objects of other dossiers', () => {
  test('suggests a recorded id near an unknown one', () =>
    refused(`claims: [{ id: claim:c, text: C, kind: FACTUAL, about: [▸actor:turky, ▸place:bakku] }]`, [
      'neither these files nor the record hold actor:turky; did you mean actor:turkey?',
      'neither these files nor the record hold place:bakku; did you mean place:baku?',
    ]));

  test('suggests a recorded office near an unknown one', () =>
    refused(
      `statements:
  - { id: statement:s, speaker: actor:cavusoglu, as: ▸office:cavusoglu-pm, stance: DENIES, claim: claim:mercenaries,
      mode: INDIRECT, saidAt: 2020-10-01, sources: [{ source: source:ahval }] }`,
      ['neither these files nor the record hold office:cavusoglu-pm; did you mean office:cavusoglu-fm?'],
    ));

  test('refuses an id of another dossier', () =>
    refused(`topics: [{ id: ▸topic:mercenaries, name: Mine }]`, [
      'the record already holds topic:mercenaries, from the dossier base: refer to it, or give this one another id',
    ]));

  test('refuses an id that was recorded through the API', async () => {
    await cypher("CREATE (:Topic {id: 'topic:api', name: 'By hand'})");
    await refused(`topics: [{ id: ▸topic:api, name: Mine }]`, [
      'the record already holds topic:api, not from a dossier: refer to it, or give this one another id',
    ]);
  });

  test('refuses an office of another person', () =>
    refused(
      `actors:
  - { id: actor:a, kind: PERSON, name: A, offices: [{ id: ▸office:pashinyan-pm, title: PM, of: actor:armenia }] }`,
      ['the record already holds office:pashinyan-pm, as an office of actor:pashinyan'],
    ));

  test('allows a recorded office only for its holder, and while it is held', () =>
    refused(
      `statements:
  - { id: statement:s, speaker: actor:pashinyan, as: ▸office:cavusoglu-fm, stance: DENIES, claim: claim:mercenaries,
      mode: INDIRECT, saidAt: 2020-10-01, sources: [{ source: source:ahval }] }
  - { id: statement:t, speaker: actor:pashinyan, as: ▸office:pashinyan-pm, stance: DENIES, claim: claim:mercenaries,
      mode: INDIRECT, saidAt: ../2018-05-04, sources: [{ source: source:ahval }] }`,
      [
        'office:cavusoglu-fm is an office of actor:cavusoglu, not of actor:pashinyan',
        'office:pashinyan-pm was not held at the time, ../2018-05-04',
      ],
    ));

  test('considers the kinds of recorded actors', () =>
    refused(
      `actors: [{ id: actor:a, kind: PERSON, name: A, offices: [{ id: office:a, title: T, of: ▸actor:ahval }] }]`,
      ['an office must be of a STATE or an INSTITUTION; actor:ahval is an OUTLET'],
    ));

  test('considers the publication dates of recorded sources', () =>
    refused(
      `statements:
  - { id: statement:s, speaker: actor:pashinyan, stance: DENIES, claim: claim:mercenaries,
      mode: INDIRECT, saidAt: 2020-11-06, sources: [{ source: ▸source:ahval }] }`,
      ['said 2020-11-06, after its source source:ahval was published (2020-11-02)'],
    ));

  test('finds a circle that closes through the record', async () => {
    await importFiles(graph, {
      'next.yaml': `dossier: next\ntitle: Next\nsources: [{ id: source:next, title: N, kind: ARTICLE, cites: [source:ahval] }]`,
    });
    const { text, places } = unmarked(
      'base.yaml',
      BASE.replace('publishedAt: 2020-11-01 }', 'publishedAt: 2020-11-01, cites: [source:next] }').replace(
        'cites: [source:anadolu]',
        'cites: [▸source:anadolu]',
      ),
    );
    const problems = await problemsOf(graph, { 'base.yaml': text });
    expect(problems.map(({ message }) => message)).toEqual([
      'these sources cite each other in a circle: source:ahval → source:anadolu → source:next → source:ahval',
    ]);
    expect(problems.map(placeIn)).toEqual(places);
  });

  test('moves an object to another dossier when both are imported together', async () => {
    const topic = '- { id: topic:mercenaries, name: Mercenaries }';
    const files = {
      'base.yaml': BASE.replace(`topics:\n  ${topic}`, ''),
      'more.yaml': `dossier: more\ntitle: More\ntopics:\n  ${topic}`,
    };
    const { changes } = await importFiles(graph, files);
    expect(changes).toEqual([{ action: 'changed', type: 'topic', id: 'topic:mercenaries', fields: ['dossier'] }]);
    expect((await importFiles(graph, files)).changes).toEqual([]);
  });
});
