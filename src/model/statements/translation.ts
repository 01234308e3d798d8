import { textKey } from '../../common/fold.ts';
import type { CitationRecord, StatementRecord } from './statement.ts';

/** In which language something was said, and in which it is quoted. */
export interface Languages {
  /** Of the statement's quote. */
  readonly language: string | null;
  /** In which it was said. */
  readonly originalLanguage: string | null;
  /** From which the statement's quote is translated. */
  readonly translatedFrom: string | null;
  /** The source that has the words as they were said. */
  readonly original: CitationRecord | null;
}

type Quoted = Pick<StatementRecord, 'quote' | 'language' | 'originalLanguage'>;

/** The languages of a statement: as recorded, or as its sources show. */
export function languagesOf(statement: Quoted, citations: readonly CitationRecord[]): Languages {
  const quoted = citations.filter(({ quote, language }) => quote !== null && language !== null);
  const language = statement.language ?? quoted.find(({ quote }) => isSame(quote, statement.quote))?.language ?? null;
  const originalLanguage = statement.originalLanguage ?? languageOfOriginal(statement.quote, language, quoted);
  // Words of the record that no source gives are a translation of what the sources give in the speaker's own language.
  const translatedFrom =
    statement.quote === null || originalLanguage === null || (language === null && statement.originalLanguage !== null)
      ? null
      : from(originalLanguage, language);
  const original = quoted.find((citation) => isOneLanguage(citation.language, originalLanguage)) ?? null;
  return { language, originalLanguage, translatedFrom, original };
}

/** The statement, with the language from which the quote of each citation is translated. */
export function withTranslations(statement: StatementRecord): StatementRecord {
  if (!statement.citations) return statement;
  const { originalLanguage } = languagesOf(statement, statement.citations);
  const citations = statement.citations.map((citation) => {
    const { quote, language } = citation;
    const isKnown = originalLanguage !== null && quote !== null && language !== null;
    return { ...citation, translatedFrom: isKnown ? from(originalLanguage, language) : null };
  });
  return { ...statement, citations };
}

/**
 * The language of what sources give as the speaker's own words, if that is one language, and not that of the quote. Of
 * several languages none is known to be the original: reports mark translated words as the speaker's own, too.
 */
function languageOfOriginal(
  quote: string | null,
  language: string | null,
  quoted: readonly CitationRecord[],
): string | null {
  if (quote === null) return null;
  const verbatim = quoted.filter((citation) => citation.verbatim === true);
  if (new Set(verbatim.map((citation) => primary(citation.language))).size !== 1) return null;
  const isOther = verbatim.every((citation) =>
    language === null ? !sharesWords(quote, citation.quote) : !isOneLanguage(citation.language, language),
  );
  return isOther ? (verbatim[0]?.language ?? null) : null;
}

function from(original: string, language: string | null): string | null {
  return isOneLanguage(original, language) ? null : original;
}

/** Whether two tags are of one language, in whatever script or region. */
function isOneLanguage(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && primary(one) === primary(other);
}

function primary(tag: string | null): string {
  return (tag ?? '').split('-', 1)[0] ?? '';
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && textKey(one) === textKey(other);
}

/** Whether at least half of the words of a quote are in another. */
function sharesWords(quote: string, other: string | null): boolean {
  const words = textKey(quote).split(' ');
  const others = new Set(textKey(other ?? '').split(' '));
  return words.filter((word) => others.has(word)).length * 2 >= words.length;
}
