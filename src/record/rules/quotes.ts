import type { Problem } from '../problem.ts';
import { problemIn, type ValidationContext } from '../validation-context.ts';

/** Finds directly quoted statements without a quote. */
export function missingQuotes({ entries }: ValidationContext): Problem[] {
  return entries.statement.flatMap((entry) => {
    const { mode, quote, sources } = entry.value;
    if (
      mode === 'INDIRECT' ||
      mode === 'REPOST' ||
      quote !== undefined ||
      sources.some((source) => source.quote !== undefined)
    )
      return [];
    return [problemIn(entry, ['mode'], `mode ${mode} needs a quote: on the statement or on one of its sources`)];
  });
}

/** Finds indirectly reported statements with words of the speaker. */
export function quotesOfIndirect({ entries }: ValidationContext): Problem[] {
  return entries.statement.flatMap((entry) => {
    const { mode, quote, sources } = entry.value;
    if (mode !== 'INDIRECT') return [];
    const message = "mode INDIRECT cannot have the speaker's own words: is it DIRECT or MIXED?";
    return [
      ...(quote === undefined ? [] : [problemIn(entry, ['quote'], message)]),
      ...sources.flatMap(({ verbatim }, index) =>
        verbatim === true ? [problemIn(entry, ['sources', index, 'verbatim'], message)] : [],
      ),
    ];
  });
}
