import { joinedForms, otherSpellings } from '../rules/words.ts';

/** The part of a statement whose words are searched. */
export interface QuotedStatement {
  readonly quote?: string | null | undefined;
  readonly sources: readonly { readonly quote?: string | null | undefined }[];
}

/** What a statement is found by besides its own quote: the words as its sources give them. */
export function statementWords({ quote, sources }: QuotedStatement): string[] | null {
  const others = sources.flatMap((citation) => citation.quote ?? []).filter((cited) => cited !== quote);
  return textWords([quote ?? '', ...others], others);
}

/**
 * The property `words` of a text: what it is found by besides its own words.
 *
 * @param others Texts that are searched with it and are not properties of their own.
 */
export function textWords(texts: readonly string[], others: readonly string[] = []): string[] | null {
  const words = [...new Set([...others, ...texts.flatMap(joinedForms)])];
  return words.length > 0 ? words : null;
}

/** The property `otherSpellings` of what has names. */
export function spellings(names: readonly string[]): string[] | null {
  const others = otherSpellings(names);
  return others.length > 0 ? others : null;
}
