import type { Problem } from '../problem.ts';
import { problemIn, type ValidationContext } from '../validation-context.ts';

/** A statement quoted word for word has its words somewhere. */
export function missingQuotes({ entries }: ValidationContext): Problem[] {
  return entries.statement.flatMap((entry) => {
    const { mode, quote, sources } = entry.value;
    if (mode === 'INDIRECT' || quote !== undefined || sources.some((source) => source.quote !== undefined)) return [];
    return [
      problemIn(entry, ['mode'], `mode ${mode} needs the words: a quote of the statement or of one of its sources`),
    ];
  });
}

/** A statement reported in other words has none of the speaker's own. */
export function quotesOfIndirect({ entries }: ValidationContext): Problem[] {
  return entries.statement.flatMap((entry) => {
    const { mode, quote, sources } = entry.value;
    if (mode !== 'INDIRECT') return [];
    const message = 'mode INDIRECT has no words of the speaker: is it DIRECT or MIXED?';
    return [
      ...(quote === undefined ? [] : [problemIn(entry, ['quote'], message)]),
      ...sources.flatMap(({ verbatim }, index) =>
        verbatim === true ? [problemIn(entry, ['sources', index, 'verbatim'], message)] : [],
      ),
    ];
  });
}
