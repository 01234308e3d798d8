import { expect, test } from 'vitest';
import { didYouMean } from '../../src/common/did-you-mean.ts';

const IDS = [
  'claim:other',
  'office:erdogan-president-2014',
  'office:erdogan-president-2018',
  'actor:turkey',
  'actor:ilham-aliyev',
];

test.each([
  ['actor:turky', IDS, 'actor:turkey'],
  ['actor:ilham-alijev', IDS, 'actor:ilham-aliyev'],
  ['office:erdogan-president', IDS, 'office:erdogan-president-2014'],
  ['claim:nowhere', IDS, undefined],
  ['<<', ['as', 'id'], undefined],
  ['xy', ['as', 'id'], undefined],
  ['i', ['id'], undefined],
  ['nam', ['name', 'aliases'], 'name'],
  ['stence', ['stance', 'source'], 'stance'],
  ['satnce', ['stance', 'source'], 'stance'],
  ['TELEVISION', ['SPEECH', 'MEETING', 'DOCUMENT'], undefined],
  ['ASSERT', ['ASSERTS', 'DENIES'], 'ASSERTS'],
  ['name', ['name'], undefined],
])('for %j among %j it is %j', (received, candidates, near) => {
  expect(didYouMean(received, candidates)).toBe(near === undefined ? '' : `; did you mean ${near}?`);
});
