import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textProblem, toText, type TextKind } from '../../src/record/rules/text.ts';

const KINDS: readonly TextKind[] = ['line', 'passage'];

describe('a text is put into form', () => {
  test.each<[string, string, string, string]>([
    ['an accent typed apart', 'Mevlu\u0308t C\u0327avus\u0327og\u0306lu', 'Mevlüt Çavuşoğlu', 'Mevlüt Çavuşoğlu'],
    ['a capital İ typed apart', 'I\u0307lham', 'İlham', 'İlham'],
    ['Hangul typed as parts', '\u1112\u1161\u11ab', '한', '한'],
    ['the sign for Ångström', '\u212b', 'Å', 'Å'],
    ['marks in any order', 'a\u0323\u0301', 'ạ\u0301', 'ạ\u0301'],
    ['a tab', 'a\tb', 'a b', 'a\tb'],
    ['line breaks of any system', 'a\r\nb\nc\u2028d\u0085e', 'a b c d e', 'a\r\nb\nc\u2028d\u0085e'],
    ['spaces around line breaks', 'a  \n  b', 'a b', 'a  \n  b'],
    ['a byte order mark before it', '\ufeffa', 'a', 'a'],
    ['a soft hyphen', 'Ta\u00adyyip', 'Tayyip', 'Ta\u00adyyip'],
    ['a zero-width space', 'Tur\u200bkey', 'Turkey', 'Tur\u200bkey'],
    ['a mark after what is dropped', 'e\u200b\u0301', 'é', 'e\u200b\u0301'],
    ['spaces around it', ' \u3000a\u00a0 ', 'a', 'a'],
    [
      'the joiner of Persian and of emoji',
      'نمی\u200cخواهم 👩\u200d🚀',
      'نمی\u200cخواهم 👩\u200d🚀',
      'نمی\u200cخواهم 👩\u200d🚀',
    ],
  ])('%s', (_, text, line, passage) => {
    expect([toText('line', text), toText('passage', text)]).toEqual([line, passage]);
  });

  test.each(KINDS)('once and for all, whatever the text: %s', (kind) => {
    const marks = fc.constantFrom(
      'e',
      '\u0301',
      '\u0323',
      '\u200b',
      '\u00ad',
      '\ufeff',
      ' ',
      '\n',
      '\u0085',
      'ı',
      '\u1161',
    );
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: marks }));
    fc.assert(
      fc.property(texts, (text) => {
        const once = toText(kind, text);
        expect(toText(kind, once)).toBe(once);
        expect(once.isWellFormed() ? once.normalize('NFC') : once).toBe(once);
        expect(toText(kind, text.normalize('NFD'))).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text is refused', () => {
  const both = KINDS;
  test.each<[string, string, readonly TextKind[], RegExp]>([
    ['a zero-width space alone', '\u200b', both, /nothing that can be seen/],
    ['zero-width joiners alone', '\u200d\u200c', both, /nothing that can be seen/],
    ['marks of direction alone', '\u200e\u200f', both, /nothing that can be seen/],
    ['variation selectors alone', '\ufe0f\u{e0100}', both, /nothing that can be seen/],
    ['tag characters alone', '\u{e0041}\u{e0042}', both, /nothing that can be seen/],
    ['fillers alone', '\u3164\u115f', both, /nothing that can be seen/],
    ['an empty Braille pattern', '\u2800', both, /nothing that can be seen/],
    ['a combining mark alone', '\u0301', both, /nothing that can be seen/],
    ['an isolate with nothing in it', '\u2066\u2069', both, /nothing that can be seen/],
    ['NUL', 'a\0b', both, /U\+0000/],
    ['an escape sequence', 'a\u001b[31m', both, /U\+001B/],
    ['a control sequence in one character', 'a\u009b31m', both, /U\+009B/],
    ['a bell', 'a\u0007', both, /U\+0007/],
    ['DEL', 'a\u007f', both, /U\+007F/],
    ['a carriage return alone', 'a\rb', ['passage'], /U\+000D/],
    ['a vertical tab', 'a\vb', both, /U\+000B/],
    ['a next-line character', 'a\u0085b', ['passage'], /U\+0085/],
    ['an override to the left', 'user\u202etxt.exe', both, /turns the direction of writing \(U\+202E\)/],
    ['an override to the right, closed', '\u202dabc\u202c', both, /U\+202D/],
    ['an embedding left open', 'a\u202bb', both, /does not close it \(U\+202B\)/],
    ['an isolate left open', 'a\u2067b', both, /does not close it \(U\+2067\)/],
    ['an isolate closed on another line', 'a\u2067\nb\u2069', ['passage'], /does not close it/],
    ['an isolate closed twice', '\u2067a\u2069\u2069', both, /U\+2069/],
    ['an embedding closed as an isolate', '\u202ba\u2069', both, /U\+202B/],
    ['an isolate closed as an embedding', '\u2066a\u202c', both, /U\+2066/],
    ['half a character', 'a\ud83d', both, /half a character/],
    ['the other half', 'a\ude00', both, /half a character/],
    ['a noncharacter', 'a\ufffe', both, /U\+FFFE, which is no character/],
    ['the last noncharacter', 'a\u{10ffff}', both, /U\+10FFFF/],
  ])('%s', (_, text, kinds, problem) => {
    for (const kind of kinds) expect(textProblem(kind, toText(kind, text)) ?? '', kind).toMatch(problem);
  });

  test.each([
    'Mevlüt Çavuşoğlu',
    '-',
    '//',
    '=1+1',
    'N/A',
    '😀',
    '👨‍👩‍👧',
    'محمود عباس',
    'שלום \u2067עולם\u2069',
    'a \u202bب\u202c c',
    'ﷺ',
    '\u200fعربي',
    'ខ្មែរ',
  ])('%j is not', (text) => {
    for (const kind of KINDS) expect(textProblem(kind, toText(kind, text))).toBeUndefined();
  });

  test.each([['a\tb'], ['a\nb'], ['a\r\nb'], ['a\u2028b']])('%j is not in a passage', (text) => {
    expect(textProblem('passage', toText('passage', text))).toBeUndefined();
  });
});
