import { expect, test } from 'vitest';
import { briefCommand } from '../../src/cli/analysis/brief.ts';
import { disputesCommand } from '../../src/cli/analysis/disputes.ts';
import { networkCommand } from '../../src/cli/analysis/network.ts';
import { stanceMatrixCommand } from '../../src/cli/analysis/stance-matrix.ts';
import { statementsCommand } from '../../src/cli/statements.ts';
import { tellApart } from '../../src/common/tell-apart.ts';
import { importDossiers } from '../../src/imports/dossier/import.ts';
import { migrate } from '../../src/record/migrate.ts';
import { folderOf } from '../support/dossier-files.ts';
import { empty, testGraph } from '../support/graph.ts';
import { run } from '../support/command.ts';

const graph = testGraph();

const DOSSIER = `
dossier: namesakes
title: Two of one name
actors:
  - {id: actor:azerbaijan, kind: STATE, name: Azerbaijan}
  - {id: actor:aide, kind: PERSON, name: Ali Hasanov, description: Aide of the president of Azerbaijan.}
  - {id: actor:minister, kind: PERSON, name: Ali Hasanov, description: Deputy prime minister of Azerbaijan.}
  - {id: actor:owen, kind: PERSON, name: O. Smith, offices: [{id: office:owen, title: Envoy, of: actor:azerbaijan}]}
  - {id: actor:chloe, kind: PERSON, name: O. Smith, offices: [{id: office:chloe, title: Ambassador, of: actor:azerbaijan}]}
claims:
  - {id: claim:one, text: "A probe of names.", kind: FACTUAL, about: [actor:azerbaijan]}
sources:
  - {id: source:one, title: Probe, kind: ARTICLE}
statements:
${[
  ['aide', 'ASSERTS'],
  ['minister', 'DENIES'],
  ['owen', 'ASSERTS'],
  ['chloe', 'DENIES'],
]
  .map(
    ([who, stance]) =>
      `  - {id: statement:${who}, speaker: actor:${who}, stance: ${stance}, claim: claim:one, mode: INDIRECT, saidAt: 2020-11-01, sources: [{source: source:one}]}`,
  )
  .join('\n')}
`;

// Not before all tests: the files are removed after the test that writes them.
test('the dossier is imported', async () => {
  await migrate(graph);
  await empty();
  await importDossiers(graph, [await folderOf({ 'a.yaml': DOSSIER })]);
});

test.each([
  ['statements', statementsCommand, []],
  ['disputes', disputesCommand, []],
  ['stance-matrix', stanceMatrixCommand, []],
  ['brief', briefCommand, ['claim:one']],
  ['network', networkCommand, ['--measure', 'conflict']],
  ['network as GEXF', networkCommand, ['--format', 'gexf']],
  ['network as a list of ties', networkCommand, ['--measure', 'conflict', '--format', 'edge-list']],
] as const)('%s tells two of one name apart', async (_, command, args) => {
  const { out } = await run(command, graph, ...args);
  const text = out.replace(/\s+/g, ' ');
  for (const by of ['Aide', 'Deputy', 'Envoy', 'Ambassador']) expect(text).toContain(`(${by}`);
});

test.each([
  [
    'offices',
    [
      ['a', 'Head, X', 'D'],
      ['b', 'Head, Y', 'D'],
    ],
    ['N (Head, X)', 'N (Head, Y)'],
  ],
  [
    'descriptions',
    [
      ['a', 'Head, X', 'One.'],
      ['b', 'Head, X', 'Two.'],
    ],
    ['N (One)', 'N (Two)'],
  ],
  [
    'descriptions if one has no office',
    [
      ['a', null, 'One.'],
      ['b', 'Head, X', 'Two.'],
    ],
    ['N (One)', 'N (Two)'],
  ],
  [
    'ids',
    [
      ['a', null, null],
      ['b', 'Head, X', 'Two.'],
    ],
    ['N (a)', 'N (b)'],
  ],
] as const)('by %s', (_, all, expected) => {
  const namesakes = all.map(([id, office, description]) => ({ id, name: 'N', office, description }));
  expect([...tellApart(namesakes).values()]).toEqual(expected);
});
