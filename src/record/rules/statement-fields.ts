/** The fields of a statement that need others, or contradict them. */
interface Fields {
  readonly id: string;
  readonly quote?: string | undefined;
  readonly language?: string | undefined;
  readonly certainty?: string | undefined;
  readonly certaintyCue?: string | undefined;
  readonly outcome?: string | undefined;
  readonly outcomeShownBy?: readonly string[] | undefined;
  readonly inferred?: Readonly<Record<string, string | undefined>> | undefined;
}

type Check = (statement: Fields) => readonly (readonly [path: (string | number)[], message: string])[];

/** What the fields of a statement need of each other. */
const CHECKS: readonly Check[] = [
  ({ certainty, certaintyCue }) =>
    certaintyCue !== undefined && certainty === undefined
      ? [[['certaintyCue'], 'certaintyCue needs certainty: HEDGED, PLAIN or EMPHATIC']]
      : [],
  ({ outcome, outcomeShownBy }) =>
    outcome !== undefined && outcome !== 'OPEN' && outcomeShownBy === undefined
      ? [[['outcome'], `outcome ${outcome} needs outcomeShownBy: the statements or sources that show it`]]
      : [],
  ({ outcome, outcomeShownBy }) =>
    outcome === undefined && outcomeShownBy !== undefined
      ? [[['outcomeShownBy'], 'outcomeShownBy needs outcome: KEPT, BROKEN or OPEN']]
      : [],
  ({ id, outcomeShownBy = [] }) =>
    outcomeShownBy.flatMap((shown, index) =>
      shown === id ? [[['outcomeShownBy', index], 'a statement does not show its own outcome'] as const] : [],
    ),
  ({ quote, language }) =>
    language !== undefined && quote === undefined
      ? [[['language'], 'language is that of quote, and there is none: write it beside the quote of the source']]
      : [],
  ({ inferred = {}, ...statement }) =>
    Object.keys(inferred).flatMap((field) =>
      (statement as Readonly<Record<string, unknown>>)[field] === undefined
        ? [[['inferred', field], `${field} is not given, so it cannot be inferred`] as const]
        : [],
    ),
];

/** What is missing in a statement, or contradicts itself: the path of the field, and a message. */
export function fieldProblems(statement: Fields): readonly (readonly [path: (string | number)[], message: string])[] {
  return CHECKS.flatMap((check) => check(statement));
}
