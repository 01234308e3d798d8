// The part of the edtf package that Hearsay uses; the package ships no types.
declare module 'edtf' {
  export interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval';
    /** Milliseconds since 1970; infinite if that end is open, null if the start is unknown. */
    readonly min: number | null;
    readonly max: number | null;
  }
  /** @throws Error if the text is not valid at that level. */
  export default function edtf(text: string, options: { level: 0 | 1 | 2; types?: EdtfValue['type'][] }): EdtfValue;
}
