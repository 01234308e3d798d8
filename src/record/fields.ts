import { z } from 'zod';
import { MAX_DATE_LENGTH, MAX_ID_LENGTH, MAX_URL_LENGTH } from '../common/bounds.ts';
import { DATE_PATTERN, ENDED_DATE_PATTERN } from '../time/date-pattern.ts';
import { parsePartialDate, toEdtf } from '../time/partial-date.ts';
import { RAW_FACTOR, textProblem, toText, type TextKind } from './rules/text.ts';

/** The kinds of fields that entries have. */

const textOf = (kind: TextKind, max: number) =>
  z
    .string()
    .superRefine((value, context) => {
      if (value.length <= max * RAW_FACTOR) return;
      context.addIssue({ code: 'too_big', origin: 'string', maximum: max, input: value, continue: false });
    })
    .overwrite((value) => toText(kind, value))
    .min(1)
    .max(max)
    .superRefine((value, context) => {
      const message = textProblem(kind, value);
      if (message !== undefined) context.addIssue({ code: 'custom', message, params: { isComplete: true } });
    });

/** A text of one line. */
export const text = (max: number) => textOf('line', max);
/** A text that may have several lines. */
export const passage = (max: number) => textOf('passage', max);

export const id = (prefix: string, what: string) =>
  z
    .string()
    .max(MAX_ID_LENGTH, { abort: true })
    .regex(
      new RegExp(`^${prefix}:[a-z0-9]+(?:-[a-z0-9]+)*$`),
      `an id of ${what} is ${prefix}: and lower-case words joined by hyphens`,
    )
    .describe(`Id of ${what}: \`${prefix}:\` and lower-case ASCII words joined by hyphens.`);

export const actorId = id('actor', 'an actor');
export const claimId = id('claim', 'a claim');
export const sourceId = id('source', 'a source');
export const statementId = id('statement', 'a statement');
export const placeId = id('place', 'a place');
export const eventId = id('event', 'an event');
export const evidenceId = id('(?:statement|source)', 'a statement or source');
export const officeId = id('office', 'an office');
export const subjectId = id('(?:actor|event|place|topic|statement)', 'an actor, event, place, topic or statement');
export const verdictId = id('verdict', 'a verdict');
export const verifiableId = id('(?:claim|statement)', 'a claim or a statement');

const DATE_WORDS =
  'A date as precisely as it is known, EDTF: 2020-11-01, 2020-11, 2020-09-2X (late September), 2020-10-31~ (about), ../2020-11-01 (by then).';

export const partialDate = z
  .string()
  .max(MAX_DATE_LENGTH, { abort: true })
  .overwrite(toEdtf)
  .superRefine((value, context) => {
    try {
      parsePartialDate(value);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message, params: { isComplete: true } });
    }
  })
  .meta({ description: DATE_WORDS, pattern: DATE_PATTERN });

/** When something was said: the beginning may be open, the end may not. */
export const endedDate = partialDate
  .refine(
    (value) => isInvalid(value) || parsePartialDate(value).latest !== null,
    'the date of a statement needs an end: write ../2020-11-01 when only the latest possible day is known',
  )
  .meta({ description: `When it was said. ${DATE_WORDS}`, pattern: ENDED_DATE_PATTERN });

function isInvalid(value: string): boolean {
  try {
    parsePartialDate(value);
    return false;
  } catch {
    return true;
  }
}

export const url = z
  .url({ protocol: /^https?$/, error: 'a URL starts with http:// or https://' })
  .max(MAX_URL_LENGTH)
  .refine((value) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(value), 'a URL has no line breaks or other control characters');
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag: en, tr, hy, az-Latn')
  .max(100)
  .describe('Language, BCP 47: en, tr, hy, az, ru.');
export const name = text(200).describe('Name as commonly written in English.');
export const aliases = z.array(text(200)).max(100).describe('Other names and spellings, in any language.').optional();
export const description = passage(2000).describe('Who or what it is, in a sentence.').optional();
