// The part of the edtf package that Hearsay uses; the package ships no types.
declare module 'edtf' {
  export interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval';
    /** Milliseconds since 1970; infinite when open at that end, null when the start is unknown. */
    readonly min: number | null;
    readonly max: number | null;
  }
  /** @throws Error when the text does not parse at that level. */
  export default function edtf(text: string, options: { level: 0 | 1 | 2 }): EdtfValue;
}
