import { MAX_MESSAGE_LENGTH } from './bounds.ts';

// Control characters, separators of lines, what turns the direction of writing, and halves of characters.
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
// Text of several lines may have these, and marks of direction, which Hebrew and Arabic use.
const KEPT = /[\n\t\u061c\u200e\u200f]/;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A text, such as the name of a file, as it can stand in a message: characters that a terminal would obey, that end a
 * line or that turn the direction of writing are written as `\n` or `\u{1b}`.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escaped);
}

/** The same for text of several lines: newlines and tabs stay. */
export function printableLines(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (KEPT.test(character) ? character : escaped(character)));
}

/** A message without the middle of a long value that it repeats: what is wrong stands at its beginning or its end. */
export function shortened(message: string, maxLength = MAX_MESSAGE_LENGTH): string {
  if (message.length <= maxLength) return message;
  return `${message.slice(0, maxLength / 2)} … ${message.slice(-maxLength / 2)}`;
}

function escaped(character: string): string {
  return SHORT[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
