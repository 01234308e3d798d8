import type { Attitude, Channel, Commitment, Stance, StatementMode } from '../../generated/types.ts';
import type { Page, Row } from '../../paging/page.ts';

/** A statement's own values, as the gate returns them. */
export interface StatementRecord {
  readonly id: string;
  readonly speakerId: string;
  readonly claimId: string;
  /** Id of the office spoken from. */
  readonly spokenAs: string | null;
  readonly stance: Stance;
  readonly quote: string | null;
  readonly cue: string | null;
  readonly mode: StatementMode;
  readonly channel: Channel | null;
  /** EDTF. */
  readonly said: string;
  readonly credibility: number | null;
  /** RFC 3339. */
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
  /** Null and absent where its read did not ask for them. */
  readonly toward?: readonly TargetRecord[] | null;
  /** Nearest to the reader first; null and absent where its read did not ask for them. */
  readonly citations?: readonly CitationRecord[] | null;
}

export interface TargetRecord {
  readonly actorId: string;
  readonly attitude: Attitude;
}

export interface CitationRecord {
  readonly sourceId: string;
  /** 0 is nearest to the reader. */
  readonly position: number;
  readonly quote: string | null;
  readonly language: string | null;
  readonly verbatim: boolean | null;
  readonly locator: string | null;
  readonly commitment: Commitment;
}

/** Properties of a statement that the database keeps, each with the field that shows it; ids are always read. */
export const STATEMENT_KEYS = {
  spokenAs: 'spokenAs',
  stance: 'stance',
  quote: 'quote',
  cue: 'cue',
  mode: 'mode',
  channel: 'channel',
  said: 'saidAt',
  credibility: 'credibility',
  recordedAt: 'recordedAt',
  withdrawnAt: 'withdrawnAt',
} as const;

/** The same of the edge to a source. */
export const CITATION_KEYS = {
  quote: 'quote',
  language: 'language',
  verbatim: 'verbatim',
  locator: 'locator',
  commitment: 'commitment',
} as const;

export type StatementRow = Row<StatementRecord>;
export type StatementPage = Page<StatementRecord>;
