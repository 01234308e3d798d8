import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable, printableLines } from '../../src/common/printable.ts';

test.each([
  ['a\nb\tc\r', 'a\\nb\\tc\\r', 'a\nb\tc\\r'],
  ['\u001b[2J', '\\u{1b}[2J', '\\u{1b}[2J'],
  ['\u009b31m', '\\u{9b}31m', '\\u{9b}31m'],
  ['\u202ecod.exe', '\\u{202e}cod.exe', '\\u{202e}cod.exe'],
  ['\u200fעברית', '\\u{200f}עברית', '\u200fעברית'],
  ['\ud83d', '\\u{d83d}', '\\u{d83d}'],
  ['Çavuşoğlu 😀 👩\u200d🚀', 'Çavuşoğlu 😀 👩\u200d🚀', 'Çavuşoğlu 😀 👩\u200d🚀'],
])('%j', (text, line, lines) => {
  expect([printable(text), printableLines(text)]).toEqual([line, lines]);
});

test('nothing that a terminal obeys is left of any text', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, (each) => {
      expect(printable(each)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      expect(printableLines(each).replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
