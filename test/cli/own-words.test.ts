import { expect, test } from 'vitest';
import { inWordsOfCommand } from '../../src/cli/own-words.ts';

test.each([
  ['filter.saidFrom must not be after filter.saidTo', 'filter.saidFrom', '--from must not be after --to'],
  [
    'filter.minIndependentChains must be 0 or more',
    'filter.minIndependentChains',
    '--min-independent-chains must be 0 or more',
  ],
  [
    'firstActors must be from 0 to 200, received 900',
    'firstActors',
    '--first-actors must be from 0 to 200, received 900',
  ],
  ['of takes ids of the form actor:…', 'of', '<id> takes ids of the form actor:…'],
  ['from and to are the same', 'from', '<from> and to are the same'],
  [
    'Variable "$filter" got invalid value "SOMETIMES" at "filter.dating"; Value "SOMETIMES" does not exist in "DateMatch" enum.',
    undefined,
    '--dating: there is no sometimes',
  ],
  [
    'Variable "$filter" got invalid value "ASERTS" at "filter.stance[0]"; Value "ASERTS" does not exist in "Stance" enum. Did you mean the enum value "ASSERTS"?',
    undefined,
    '--stance: there is no aserts; did you mean asserts?',
  ],
  [
    'Variable "$unit" got invalid value "EON"; Value "EON" does not exist in "Unit" enum.',
    undefined,
    '--unit: there is no eon',
  ],
  ['the database does not answer', undefined, 'the database does not answer'],
])('%s', (message, field, words) => {
  expect(inWordsOfCommand(message, field)).toBe(words);
});
