import { beforeAll, describe, expect, test } from 'vitest';
import { cypher, empty, OURS, testGraph } from '../support/graph.ts';
import { BASE } from '../support/base-dossier.ts';
import { placeIn, problemsOf, unmarked } from '../support/dossier-files.ts';
import { migrate } from '../../src/record/migrate.ts';

/** What is wrong, the entries of `dossier: more`, and the message at each mark ▸ in order. */
type Case = readonly [rule: string, entries: string, messages: readonly unknown[]];

const STATEMENT = `
  - id: statement:s
    speaker: actor:pashinyan
    stance: ASSERTS
    claim: claim:mercenaries`;
const TAIL = `
    mode: INDIRECT
    saidAt: 2020-10-01
    sources: [{ source: source:ahval }]`;

const CASES: readonly Case[] = [
  [
    'an unknown key that is near a known one',
    `actors: [{ id: actor:a, kind: GROUP, name: A, ▸alias: [B] }]`,
    ['there is no key alias here; did you mean aliases?'],
  ],
  [
    'an unknown key that is near none',
    `topics: [{ id: topic:a, name: A, ▸zzzzzzzzzz: 1 }]`,
    ['there is no key zzzzzzzzzz here: the keys are id, name, aliases, description'],
  ],
  ['an unknown key of the file', `▸statments: []\n`, ['there is no key statments here; did you mean statements?']],
  [
    'a bad value of an enum',
    `actors: [{ id: actor:a, kind: ▸Persom, name: A }]`,
    ['kind is one of PERSON, STATE, INSTITUTION, OUTLET, GROUP, not "Persom"; did you mean PERSON?'],
  ],
  [
    'a statement with a wrong enum, and everything else that is wrong with it',
    `statements:
  - id: statement:s
    speaker: ▸actor:nobody-at-all
    as: ▸office:pashinyan-minister-of-foreign-affairs
    stance: ASSERTS
    claim: ▸claim:unheard-of
    channel: ▸TELEVISION
    mode: INDIRECT
    quote: ▸Words.
    saidAt: 2020-10-01
    toward: [{ actor: actor:turkey, attitude: ▸HATES }, { actor: ▸actor:unknown-one, attitude: ACCUSES }]
    sources: [{ source: ▸source:unheard-of }]`,
    [
      'neither these files nor the record hold actor:nobody-at-all',
      'neither these files nor the record hold office:pashinyan-minister-of-foreign-affairs',
      'neither these files nor the record hold claim:unheard-of',
      expect.stringMatching(/^channel is one of SPEECH, .*, not "TELEVISION"$/),
      "mode INDIRECT cannot have the speaker's own words: is it DIRECT or MIXED?",
      expect.stringMatching(/^attitude is one of .*, not "HATES"$/),
      'neither these files nor the record hold actor:unknown-one',
      'neither these files nor the record hold source:unheard-of',
    ],
  ],
  [
    'a wrong stance, and no mode, beside what is unknown',
    `statements: [{ id: statement:s, speaker: actor:pashinyan, stance: ▸SAYS, claim: ▸claim:unheard-of, saidAt: ▸2020-13, sources: [{ source: ▸source:unheard-of }] }]`,
    [
      expect.stringMatching(/^stance is one of .*, not "SAYS"$/),
      'neither these files nor the record hold claim:unheard-of',
      expect.stringMatching(/^there is no month 13 in 2020-13/),
      'neither these files nor the record hold source:unheard-of',
    ],
  ],
  [
    'an actor with a wrong kind, beside what is unknown',
    `actors: [{ id: actor:a, kind: ▸FIRM, name: A, partOf: [{ actor: ▸actor:unheard-of }] }]`,
    [
      expect.stringMatching(/^kind is one of .*, not "FIRM"$/),
      'neither these files nor the record hold actor:unheard-of',
    ],
  ],
  [
    'a merge key of YAML 1.1',
    `topics: [{ id: topic:a, name: A, ▸<<: {} }]`,
    ['the merge key << is not part of YAML 1.2: write the keys out, or give the file defaults'],
  ],
  [
    'an unknown key that is near one that is there already',
    `topics: [{ id: topic:a, name: A, ▸nama: B }]`,
    ['there is no key nama here: the keys are id, name, aliases, description'],
  ],
  ['a missing key', `topics: [▸{ id: topic:a }]`, ['name is missing']],
  ['an empty value', `topics:\n  - id: topic:a\n    name:▸`, ['name is empty: give it a value or leave the line out']],
  ['a number for text', `topics: [{ id: topic:a, name: ▸2020 }]`, ['name is text: put it in quotes, "2020"']],
  [
    'text for a list',
    `topics: [{ id: topic:a, name: A, aliases: ▸B }]`,
    ['aliases is a list: each item on a line of its own, after a hyphen, not "B"'],
  ],
  [
    'a malformed id',
    `topics: [{ id: ▸topic:A_b, name: A }]`,
    ['an id of a topic is topic: and lower-case words joined by hyphens, not "topic:A_b"'],
  ],
  [
    'too long a text',
    `topics: [{ id: topic:a, name: ▸${'x'.repeat(201)} }]`,
    ['name has at most 200 characters, this one 201'],
  ],
  [
    'a rating out of range',
    `statements:${STATEMENT}\n    credibility: ▸7${TAIL}`,
    ['credibility is at most 6, not "7"'],
  ],
  [
    'an impossible date',
    `events: [{ id: event:a, name: A, from: ▸2021-02-29 }]`,
    ['there is no day 2021-02-29: February 2021 has 28 days'],
  ],
  [
    'a reversed interval, and what is no date',
    `events: [{ id: event:a, name: A, from: ▸2020-11-02/2020-11-01, to: ▸1.11.2020 }]`,
    [
      'the interval ends (2020-11-01) before it begins (2020-11-02): turn it round, 2020-11-01/2020-11-02, or correct the dates',
      '"1.11.2020" is not a date in EDTF: write 2020-11-01, 2020-11, 2020, 2020-09-2X (late September), 2020-11-01~ (about), ../2020-11-01 (by then) or 2020-10/2020-11-01 (some day between)',
    ],
  ],
  [
    'an unknown id that is near one in another file',
    `sources: [{ id: source:a, title: A, kind: ARTICLE, publisher: ▸actor:anadolou }]`,
    ['neither these files nor the record hold actor:anadolou; did you mean actor:anadolu?'],
  ],
  [
    'unknown ids in every place',
    `claims:
  - { id: claim:c, text: C, kind: FACTUAL, about: [▸topic:zzzzzzzzzzzz], contradicts: [▸claim:zzzzzzzzzzzz], entails: [▸claim:yyyyyyyyyyyy] }
statements:
  - id: statement:s
    speaker: ▸actor:zzzzzzzzzzzz
    as: ▸office:zzzzzzzzzzzz
    stance: ASSERTS
    claim: ▸claim:zzzzzzzzzzzz
    mode: INDIRECT
    saidAt: 2020-10-01
    toward: [{ actor: ▸actor:zzzzzzzzzzzz, attitude: NEUTRAL }]
    told: [▸actor:zzzzzzzzzzzz]
    sources: [{ source: ▸source:zzzzzzzzzzzz }]
    respondsTo: [▸statement:zzzzzzzzzzzz]`,
    [
      ...['topic', 'claim'].map((type) => `neither these files nor the record hold ${type}:zzzzzzzzzzzz`),
      'neither these files nor the record hold claim:yyyyyyyyyyyy',
      ...['actor', 'office', 'claim', 'actor', 'actor', 'source', 'statement'].map(
        (type) => `neither these files nor the record hold ${type}:zzzzzzzzzzzz`,
      ),
    ],
  ],
  [
    'an id given twice in one file',
    `topics:\n  - { id: topic:a, name: A }\n  - { id: ▸topic:a, name: B }`,
    ['topic:a is given twice: first at …/more.yaml:4:11'],
  ],
  [
    'an id given in two files',
    `topics: [{ id: ▸topic:mercenaries, name: A }]`,
    ['topic:mercenaries is given twice: first at …/base.yaml:27:11'],
  ],
  [
    'an office given twice',
    `actors:
  - id: actor:a
    kind: PERSON
    name: A
    offices: [{ id: ▸office:pashinyan-pm, title: PM, of: actor:armenia }]`,
    ['office:pashinyan-pm is given twice: first at …/base.yaml:18:15'],
  ],
  [
    'citations in a circle',
    `sources:
  - { id: source:a, title: A, kind: ARTICLE, cites: [▸source:b] }
  - { id: source:b, title: B, kind: ARTICLE, cites: [source:ahval, source:c] }
  - { id: source:c, title: C, kind: ARTICLE, cites: [source:a] }`,
    ['these sources cite each other in a circle: source:a → source:b → source:c → source:a'],
  ],
  [
    'a source that cites itself',
    `sources: [{ id: source:a, title: A, kind: ARTICLE, cites: [▸source:a] }]`,
    ['these sources cite each other in a circle: source:a → source:a'],
  ],
  [
    'institutions in a circle',
    `actors:
  - { id: actor:a, kind: INSTITUTION, name: A, partOf: [{ actor: ▸actor:b }] }
  - { id: actor:b, kind: INSTITUTION, name: B, partOf: [{ actor: actor:a }] }`,
    ['these institutions are part of each other in a circle: actor:a → actor:b → actor:a'],
  ],
  [
    'answers in a circle',
    `statements:${STATEMENT}${TAIL}
    respondsTo: [▸statement:t]
  - id: statement:t
    speaker: actor:cavusoglu
    stance: DENIES
    claim: claim:mercenaries${TAIL}
    respondsTo: [statement:s]`,
    ['these statements answer each other in a circle: statement:s → statement:t → statement:s'],
  ],
  [
    'an office of someone else',
    `statements:${STATEMENT}\n    as: ▸office:cavusoglu-fm${TAIL}`,
    ['office:cavusoglu-fm is an office of actor:cavusoglu, not of actor:pashinyan'],
  ],
  [
    'an office before it was held',
    `statements:${STATEMENT}\n    as: ▸office:pashinyan-pm${TAIL.replace('2020-10-01', '2018-05-04')}`,
    ['office:pashinyan-pm was not held at the time, 2018-05-04'],
  ],
  [
    'an office after it was held',
    `actors:
  - id: actor:a
    kind: PERSON
    name: A
    offices: [{ id: office:a, title: PM, of: actor:armenia, to: '2019' }]
statements:${STATEMENT.replace('actor:pashinyan', 'actor:a')}\n    as: ▸office:a${TAIL}`,
    ['office:a was not held at the time, 2020-10-01'],
  ],
  [
    'fields of another kind',
    `actors:
  - { id: actor:a, kind: STATE, name: A, ▸offices: [{ id: office:a, title: T, of: actor:turkey }] }
  - { id: actor:b, kind: STATE, name: B, ▸partOf: [{ actor: actor:turkey }] }
  - { id: actor:c, kind: GROUP, name: C, ▸reliability: A }
  - { id: actor:d, kind: PERSON, name: D, ▸identifiedAs: [{ actor: actor:cavusoglu }] }`,
    [
      'only a PERSON holds offices; this is a STATE',
      'only an INSTITUTION is part of another actor; this is a STATE',
      'only an OUTLET has a reliability; this is a GROUP',
      'only an unnamed PERSON (unnamed: true) is identified as another; this is a named PERSON',
    ],
  ],
  [
    'an office of a non-body, and a part of one',
    `actors:
  - { id: actor:a, kind: PERSON, name: A, offices: [{ id: office:a, title: T, of: ▸actor:ahval }] }
  - { id: actor:b, kind: INSTITUTION, name: B, partOf: [{ actor: ▸actor:pashinyan }] }`,
    [
      'an office must be of a STATE or an INSTITUTION; actor:ahval is an OUTLET',
      'an institution can only be part of a STATE or an INSTITUTION; actor:pashinyan is a PERSON',
    ],
  ],
  [
    'an unnamed person identified as itself',
    `actors: [{ id: actor:a, kind: PERSON, name: A, unnamed: true, identifiedAs: [{ actor: ▸actor:a }] }]`,
    ['a person cannot be identified as themselves'],
  ],
  [
    'two attitudes toward one target',
    `statements:${STATEMENT}${TAIL}
    toward: [{ actor: actor:turkey, attitude: ACCUSES }, { actor: ▸actor:turkey, attitude: WARNS }]`,
    ['actor:turkey is listed twice in toward'],
  ],
  [
    'a source cited twice',
    `statements:${STATEMENT}
    mode: INDIRECT
    saidAt: 2020-10-01
    sources: [{ source: source:ahval }, { source: ▸source:ahval, locator: paragraph 2 }]`,
    ['source:ahval is listed twice in sources'],
  ],
  [
    'items listed twice',
    `claims: [{ id: claim:c, text: C, kind: FACTUAL, about: [topic:mercenaries, ▸topic:mercenaries] }]
sources: [{ id: source:a, title: A, kind: ARTICLE, cites: [source:ahval, ▸source:ahval] }]`,
    ['topic:mercenaries is listed twice in about', 'source:ahval is listed twice in cites'],
  ],
  [
    'a claim against itself',
    `claims:
  - { id: claim:c, text: C, kind: FACTUAL, about: [topic:mercenaries], contradicts: [▸claim:c] }
  - { id: claim:d, text: D, kind: FACTUAL, about: [topic:mercenaries], entails: [▸claim:d] }`,
    ['a claim cannot contradict itself', 'a claim cannot entail itself'],
  ],
  [
    'a claim that entails what it contradicts',
    `claims:
  - { id: claim:c, text: C, kind: FACTUAL, about: [topic:mercenaries], entails: [▸claim:d] }
  - { id: claim:d, text: D, kind: FACTUAL, about: [topic:mercenaries], contradicts: [claim:c] }`,
    ['claim:c cannot entail claim:d and contradict it'],
  ],
  [
    'something said after it was published',
    `statements:${STATEMENT}
    mode: INDIRECT
    saidAt: 2020-11-05
    sources: [{ source: ▸source:ahval }, { source: ▸source:anadolu }]`,
    [
      'said 2020-11-05, after its source source:ahval was published (2020-11-02)',
      'said 2020-11-05, after its source source:anadolu was published (2020-11-01)',
    ],
  ],
  [
    'a direct statement without words',
    `statements:${STATEMENT}${TAIL.replace('INDIRECT', '▸MIXED')}`,
    ['mode MIXED needs a quote: on the statement or on one of its sources'],
  ],
  [
    'an indirect statement with words',
    `statements:${STATEMENT}\n    quote: ▸Words.${TAIL}`,
    ["mode INDIRECT cannot have the speaker's own words: is it DIRECT or MIXED?"],
  ],
  [
    'ends before beginnings',
    `actors:
  - { id: actor:a, kind: PERSON, name: A, offices: [{ id: office:a, title: T, of: actor:turkey, from: ▸2020, to: 2019-12 }] }
  - { id: actor:b, kind: INSTITUTION, name: B, partOf: [{ actor: actor:turkey, from: 2020-02, to: ▸2020-01 }] }
events: [{ id: event:a, name: A, from: 2020-02-02, to: ▸2020-02-01 }]`,
    [
      'from is text: put it in quotes, "2020"',
      'it ends (2020-01) before it begins (2020-02)',
      'it ends (2020-02-01) before it begins (2020-02-02)',
    ],
  ],
  [
    'a statement with an open end',
    `statements:${STATEMENT}${TAIL.replace('2020-10-01', '▸2020-10-01/..')}`,
    [
      'the date of a statement needs an end: write ../2020-11-01 when only the latest possible day is known, not "2020-10-01/.."',
    ],
  ],
];

const graph = testGraph();

describe('a dossier is refused with the location of the problem:', () => {
  beforeAll(async () => {
    await migrate(graph);
    await empty();
  });

  test.each(CASES)('%s', async (_, entries, messages) => {
    const { text, places } = unmarked('more.yaml', `dossier: more\ntitle: More\n${entries}`);
    const problems = await problemsOf(graph, { 'base.yaml': BASE, 'more.yaml': text });
    expect(problems.map((problem) => [placeIn(problem), withoutFolder(problem.message)])).toEqual(
      places.map((place, index) => [place, messages[index]]),
    );
    expect(await cypher(`MATCH (n) WHERE ${OURS} RETURN count(n) AS nodes`)).toEqual([{ nodes: 0 }]);
  });
});

function withoutFolder(message: string): string {
  return message.replace(/\/\S*(?=\/\w+\.yaml:)/, '…');
}
