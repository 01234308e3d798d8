/**
 * How much text is taken at each place where text comes in: the only place that says so. A text is measured before
 * anything else is done with it, so that what follows may take time in proportion to its square.
 */

const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;

/** Bytes of a dossier. */
export const MAX_DOSSIER_SIZE = 16 * MEBIBYTE;
/** Bytes of a row of a corpus. */
export const MAX_ROW_SIZE = MEBIBYTE;
/** Bytes of a line of a corpus that is skipped as a bad row; a file with one that is longer is not read further. */
export const MAX_SKIPPED_LINE_SIZE = 64 * MEBIBYTE;
/** Bytes of a line of the rejects: a row as JSON in JSON, and its reasons. */
export const MAX_REJECT_SIZE = 8 * MEBIBYTE;
/** How many times its size a compressed file may expand to; text is hardly ever compressed to a twentieth. */
export const MAX_EXPANSION = 200;
/** Bytes to which any compressed file may expand. */
export const FREE_EXPANSION = 8 * MEBIBYTE;
/** Aliases of one YAML file, and how many values they may expand to. */
export const MAX_ALIASES = 10_000;
/** Problems that are reported for one place, such as the keys of one map or the columns of one header. */
export const MAX_PROBLEMS_AT_ONE_PLACE = 20;
/** Bad rows that a dry run shows; it counts all of them. */
export const MAX_REPORTED_ROWS = 100;
/** Warnings that an import shows; it counts all of them. */
export const MAX_REPORTED_WARNINGS = 100;

/** Characters of an id. */
export const MAX_ID_LENGTH = 200;
/** Characters of a URL. */
export const MAX_URL_LENGTH = 2_000;
/** Characters of the reason for a change. */
export const MAX_REASON_LENGTH = 1_000;
/** Characters of a date: an interval of two instants with their offsets and qualifiers has 53. */
export const MAX_DATE_LENGTH = 64;
/** Characters of the words to search for, and their number. */
export const MAX_SEARCH_LENGTH = 200;
export const MAX_SEARCH_WORDS = 12;
/** Characters of the message of an error, which may repeat what was received. */
export const MAX_MESSAGE_LENGTH = 1_000;
/** Characters of a cursor, which may hold a text of the record. */
export const MAX_CURSOR_LENGTH = 10_000;

/** Bytes of a file with a password. */
export const MAX_PASSWORD_SIZE = 4 * KIBIBYTE;
/** Milliseconds to wait for the first byte from a named pipe. */
export const PIPE_WAIT = 10_000;

/** A number of bytes for a message: `16 MB`. */
export function inMegabytes(bytes: number, digits = 0): string {
  return `${(bytes / MEBIBYTE).toFixed(digits)} MB`;
}
