/**
 * What a text is: names, titles, claims and quotes from every way in, and the words of every search. A text is put into
 * one form first, so that what looks the same is the same; then it is checked.
 */

/** A name, a title, a claim: one line. A quote or a description may have several. */
export type TextKind = 'line' | 'passage';

/** How many times longer than allowed a text may be before it is put into form, which may shorten it. */
export const RAW_FACTOR = 4;

/** Invisible, and without meaning in a line: soft hyphen, zero-width space, word joiner, byte order mark. */
const DROPPED = /[\u00ad\u200b\u2060\ufeff]/g;
const LINE_BREAKS = / *[\t\n\r\u0085\u2028\u2029][\t\n\r\u0085\u2028\u2029 ]*/g;

/**
 * Puts a text into form. Both kinds become NFC, so that a letter with an accent is one character however it was typed:
 * by Unicode's own rule these are the same text, so a quote stays as it was spoken. Nothing else of a passage changes;
 * in a line, breaks and tabs become a space, and what cannot be seen and means nothing is dropped.
 *
 * @param text At most `RAW_FACTOR` times as long as allowed: normalizing takes time in proportion to the square of a
 *   run of combining marks.
 */
export function toText(kind: TextKind, text: string): string {
  const passage = text.normalize('NFC').trim();
  if (kind === 'passage') return passage;
  const line = text.replace(DROPPED, '').replace(LINE_BREAKS, ' ').normalize('NFC').trim();
  // A text of nothing but what is dropped is not empty: it is refused with the reason.
  return line === '' ? passage : line;
}

/** What is wrong with a text in form; undefined if nothing is. */
export function textProblem(kind: TextKind, text: string): string | undefined {
  return CHECKS[kind].map((check) => check(text)).find((problem) => problem !== undefined);
}

type Check = (text: string) => string | undefined;

const CHECKS: Readonly<Record<TextKind, readonly Check[]>> = {
  line: [halfCharacter, noCharacter, controlCharacter(/\p{Cc}/u), turnedDirection, invisible],
  passage: [halfCharacter, noCharacter, controlCharacter(/(?![\t\n]|\r\n)\p{Cc}/u), turnedDirection, invisible],
};

function halfCharacter(text: string): string | undefined {
  return text.isWellFormed() ? undefined : 'the text contains half a character, a lone surrogate such as \\ud83d';
}

function noCharacter(text: string): string | undefined {
  const [found] = /\p{Noncharacter_Code_Point}/u.exec(text) ?? [];
  return found === undefined ? undefined : `the text contains ${codePoint(found)}, which is no character: leave it out`;
}

function controlCharacter(pattern: RegExp): Check {
  return (text) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined
      ? undefined
      : `the text contains the control character ${codePoint(found)}: leave it out`;
  };
}

const OVERRIDES = /[\u202d\u202e]/;
const OPENING = '\u202a\u202b\u2066\u2067\u2068';
const CLOSES: Readonly<Record<string, string>> = { '\u202c': '\u202a\u202b', '\u2069': '\u2066\u2067\u2068' };

/**
 * Finds text whose order on the screen is not that in which it was written, or that changes the order of what follows it
 * (CVE-2021-42574). Arabic, Hebrew or Persian need no such character; an embedding or isolate that ends is accepted.
 */
function turnedDirection(text: string): string | undefined {
  const [found] = OVERRIDES.exec(text) ?? [];
  if (found !== undefined) return `the text turns the direction of writing (${codePoint(found)}): leave it out`;
  const open = text.split(/[\n\r\u2028\u2029]/).flatMap(unclosed)[0];
  return open && `the text opens a direction of writing and does not close it (${codePoint(open)}): leave it out`;
}

/** Characters that begin an embedding or isolate without its end, and those that end none. */
function unclosed(line: string): string[] {
  const open: string[] = [];
  const stray: string[] = [];
  for (const character of line.match(/[\u202a-\u202c\u2066-\u2069]/g) ?? []) {
    if (OPENING.includes(character)) open.push(character);
    else if (CLOSES[character]?.includes(open.at(-1) ?? ' ')) open.pop();
    else stray.push(character);
  }
  return [...open, ...stray];
}

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}\p{M}\u2800]+$/u;

function invisible(text: string): string | undefined {
  return INVISIBLE.test(text) ? 'the text has nothing that can be seen' : undefined;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
