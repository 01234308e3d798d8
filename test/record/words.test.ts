import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryWords } from '../../src/record/rules/countries.ts';
import { inLatin, joinedForms, spellingKey, splitWords } from '../../src/record/rules/words.ts';

test.each([
  ['Turkey sent 1,200 men', ['Turkey', 'sent', '1,200', 'men']],
  ['“Azerbaijan’s” ‘word’', ['Azerbaijan', 'word']],
  ["Türkiye'nin News.Az O'Brien", ['Türkiye', 'News.Az', "O'Brien"]],
  ['in 2020, 300 people', ['in', '2020', '300', 'people']],
  ['1 200 and 1.5 per cent', ['1 200', 'and', '1.5', 'per', 'cent']],
])('the words of %j', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test.each([
  ['1,200 of 3.000.000 and 12 345', ['1200', '3000000', '12345']],
  ['The U.S. and the U.A.E.', ['us', 'uae']],
  ['1,5 and 2020 and 1,2000 and e.g', ['eg']],
])('what %j is found by without separators', (text, words) => {
  expect(joinedForms(text)).toEqual(words);
});

describe('spellings of one name have one key', () => {
  test.each([
    ['Gaddafi', 'Qaddafi', 'Kadhafi', 'Gadhafi', 'Qadhafi', 'Khadafy', 'Khaddafi', 'Qadhdhafi'],
    ['Aliyev', 'Aliev', 'Əliyev', 'Алиев', 'Alijew', 'Aliyeff'],
    ['Pashinyan', 'Pashinian', 'Paşinyan', 'Paschinjan', 'Пашинян', 'Փաշինյան'],
    ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskij', 'Selenskyj'.replace('S', 'Z'), 'Зеленский'],
    ['Hussein', 'Husayn', 'Hossein', 'Hussain'],
    ['Mohammed', 'Muhammad', 'Mohamed', 'Mohammad'],
    ['Erdoğan', 'Erdogan', 'Ərdoğan', 'Erdoghan', 'Эрдоган'],
    ['Çavuşoğlu', 'Cavusoglu', 'Chavushoglu', 'Чавушоглу'],
    ['Chernyshenko', 'Černyšenko', 'Tschernyschenko', 'Chernishenko'],
  ])('%s', (...names) => {
    const [first] = names;
    for (const name of names) expect(spellingKey(name), name).toBe(spellingKey(first));
  });
});

test('names that are not the same have other keys', () => {
  const names = [
    'Aliyev',
    'Akar',
    'Pashinyan',
    'Putin',
    'Lavrov',
    'Macron',
    'Erdoğan',
    'Assad',
    'Rouhani',
    'Lukashenko',
  ];
  const keys = names.flatMap((name) => spellingKey(name) ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('Latin letters stay, whatever is typed', () => {
  expect(inLatin('Aliyev')).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of splitWords(text)) expect(inLatin(word) ?? 'a').toMatch(/^[a-z0-9]+$/);
    }),
  );
});

test.each([
  [['Turkey', 'Türkiye'], 'Turkish'],
  [['Azerbaijan'], 'Azerbaijani'],
  [['Armenia'], 'Armenian'],
  [['Russia'], 'Russian'],
  [['United States'], 'American'],
  [['United Kingdom'], 'British'],
  [['France'], 'French'],
  [['Syria'], 'Syrian'],
  [['Azerbaijan'], 'Azeri'],
  [['Turkey'], 'Turkish'],
  [['Türkiye'], 'Turkey'],
  [['United States of America'], 'US'],
])('among the words of %j is %s', (names, adjective) => {
  expect(countryWords(names).flatMap(splitWords)).toContain(adjective);
});
