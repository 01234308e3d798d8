const DATE = String.raw`(?:-?[\dXx]{4}|-?\d\d)(?:-[\dXx]{2}){0,2}(?:T[\d:.Z+-]+)?[~?%]?`;

/**
 * Regular expressions for editors, which cannot parse EDTF: they match every date that `parsePartialDate` accepts, and
 * few others.
 */
export const DATE_PATTERN = String.raw`^(?:${DATE}|(?:${DATE}|\.\.)?/(?:${DATE}|\.\.)?)$`;

/** Of dates whose end is not open. */
export const ENDED_DATE_PATTERN = String.raw`^(?:(?:${DATE}|\.\.)?/)?${DATE}$`;
