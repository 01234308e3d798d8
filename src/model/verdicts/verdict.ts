import type { Conclusion } from '../../generated/types.ts';
import type { Page, Row } from '../../paging/page.ts';

/** What a checker concluded, as queries return it. */
export interface VerdictRecord {
  readonly id: string;
  /** Id of a claim or a statement. */
  readonly ofId: string;
  readonly checkerId: string;
  readonly sourceId: string;
  readonly rating: string;
  readonly scaleValue: number | null;
  readonly scaleWorst: number | null;
  readonly scaleBest: number | null;
  readonly conclusion: Conclusion;
  /** EDTF. */
  readonly published: string | null;
  readonly locator: string | null;
  /** RFC 3339. */
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
}

export type VerdictRow = Row<VerdictRecord>;
export type VerdictPage = Page<VerdictRecord>;
