import fc from 'fast-check';
import {
  ACTORS,
  ATTITUDES,
  CHANNELS,
  CLAIMS,
  CONTROLS,
  LANGUAGES,
  OTHERS,
  OUTLETS,
  RELIABILITIES,
  SOURCES,
  STANCES,
  WORDS,
  day,
} from './corpus.ts';
import type { Filter, Parent } from './evaluate.ts';
import type { Times } from './load.ts';

const some = <Value>(...values: readonly Value[]) =>
  fc.subarray([...values], { maxLength: Math.min(3, values.length) });
const SUBJECTS = [...ACTORS, ...OTHERS];

/** Words of a vocabulary as people type them: whole, a prefix, with a typo, without diacritics. */
export const typed: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(fc.constantFrom(...WORDS), fc.nat(9), fc.constantFrom('whole', 'begun', 'dropped', 'swapped', 'bare')),
    { minLength: 1, maxLength: 2 },
  )
  .map((words) => words.map(([word, at, how]) => changed(word, at % word.length, how)).join(' '));

function changed(word: string, at: number, how: string): string {
  if (how === 'begun') return word.slice(0, at + 1);
  if (how === 'dropped' && word.length > 1) return word.slice(0, at) + word.slice(at + 1);
  if (how === 'swapped') return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  if (how === 'bare') return word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  return word;
}

/** Filters with one to four fields; a list may be empty. */
export function filters({ first, second }: Times): fc.Arbitrary<Filter> {
  const moments = [first - 1, first, second - 1, second, second + 1].map((at) => new Date(at).toISOString());
  const fields: Record<string, fc.Arbitrary<unknown>> = {
    speaker: some(...ACTORS),
    rollUp: fc.boolean(),
    about: fc.oneof(some(...SUBJECTS), some(...ACTORS), some(...OTHERS)),
    aboutAll: some(...SUBJECTS),
    mode: some('DIRECT', 'INDIRECT', 'REPOST'),
    channel: some(...CHANNELS, 'LETTER'),
    language: some(...LANGUAGES, 'AZ', 'en'),
    saidIn: some('place:l0'),
    dossier: some('corpus', 'another'),
    recordedFrom: fc.constantFrom('2000-01-01', '2999-01-01'),
    recordedTo: fc.constantFrom('2000-01-01', '2999-01-01'),
    outletKind: some('OUTLET', 'PERSON', 'STATE'),
    outletControl: some(...CONTROLS),
    told: some(...ACTORS),
    claim: some(...CLAIMS),
    stance: some(...STANCES),
    attitude: some(...ATTITUDES),
    saidFrom: day,
    saidTo: day,
    dating: fc.constantFrom('POSSIBLE', 'CERTAIN'),
    timeZone: fc.constantFrom('UTC', 'Asia/Baku', 'America/New_York'),
    outlet: some(...OUTLETS, 'actor:p0'),
    source: some(...SOURCES),
    restsOn: some(...SOURCES, ...OUTLETS),
    text: typed,
    standsWithout: some(...SOURCES, ...OUTLETS),
    minIndependentChains: fc.nat(2),
    maxIndependentChains: fc.nat(2),
    credibility: some(1, 2, 3, 4, 5, 6),
    reliability: some(...RELIABILITIES),
    asOf: fc.constantFrom(...moments),
  };
  const together = [
    ['speaker', 'rollUp'],
    ['about', 'attitude'],
    ['aboutAll', 'attitude'],
    ['outletKind', 'outletControl'],
    ['saidFrom', 'saidTo', 'dating'],
    ['saidFrom', 'saidTo', 'dating', 'timeZone'],
    ['saidFrom', 'dating'],
    ['saidTo', 'dating'],
  ];
  return fc
    .tuple(fc.subarray(Object.keys(fields), { maxLength: 2 }), fc.oneof(fc.constant([]), fc.constantFrom(...together)))
    .chain(([alone, group]) =>
      fc.record(Object.fromEntries([...alone, ...group].map((name) => [name, fields[name] ?? fc.constant(null)]))),
    )
    .map((filter) => filter as Filter)
    .filter(({ saidFrom, saidTo }) => !saidFrom || !saidTo || saidFrom <= saidTo)
    .filter(({ recordedFrom, recordedTo }) => !recordedFrom || !recordedTo || recordedFrom <= recordedTo)
    .filter(
      ({ minIndependentChains, maxIndependentChains }) =>
        minIndependentChains == null || maxIndependentChains == null || minIndependentChains <= maxIndependentChains,
    );
}

const parentOf = (role: Parent['role'], ids: readonly string[]) =>
  fc.constantFrom(...ids).map((id): Parent => ({ role, id }));

export const parents: fc.Arbitrary<Parent | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  parentOf('speaker', ACTORS),
  parentOf('about', SUBJECTS),
  parentOf('claim', CLAIMS),
  parentOf('source', SOURCES),
);

export const orders = fc.constantFrom('SAID_AT_DESC', 'SAID_AT_ASC', 'RECORDED_AT_DESC', 'RECORDED_AT_ASC');
