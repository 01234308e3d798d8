import { describe, expect, test } from 'vitest';
import { resolveDay } from '../../../src/imports/dossier/said-at.ts';

describe('a day as an article of Wednesday 4 November 2020 names it', () => {
  const published = new Date('2020-11-04T00:00:00Z');

  test.each([
    ['Wednesday', '2020-11-04'],
    ['on Wednesday', '2020-11-04'],
    ['last Wednesday', '2020-10-28'],
    ['Thursday', '2020-10-29'],
    ['tue', '2020-11-03'],
    ['today', '2020-11-04'],
    ['Yesterday', '2020-11-03'],
    ['the day before yesterday', '2020-11-02'],
    ['two days ago', '2020-11-02'],
    ['10 days ago', '2020-10-25'],
    ['a week ago', '2020-10-28'],
    ['1 November', '2020-11-01'],
    ['November 1', '2020-11-01'],
    ['on Nov. 4th', '2020-11-04'],
    ['last November 4', '2019-11-04'],
    ['5 November', '2019-11-05'],
    ['29 February', '2020-02-29'],
    ['November', '2020-11'],
    ['in September', '2020-09'],
    ['December', '2019-12'],
    ['last November', '2019-11'],
  ])('%s is %s', (text, date) => {
    expect(resolveDay(text, published)).toBe(date);
  });

  test.each([
    '2020-11-01',
    '2020-11',
    '../2020',
    'soon',
    'Wednesday evening',
    '31 November',
    '1 November 2',
    'last',
    '',
    'zero',
    'many days ago',
  ])('%j is no such name', (text) => {
    expect(resolveDay(text, published)).toBeUndefined();
  });

  test('29 February is that of the leap year before', () => {
    expect(resolveDay('29 February', new Date('2023-03-01T00:00:00Z'))).toBe('2020-02-29');
  });
});
