import type { ActorRecord } from '../actors/actor.ts';
import type { ClaimRecord } from '../claims/claim.ts';
import type { Attitude, Channel, Commitment, Stance, StatementMode } from '../generated/resolvers.ts';
import type { Page, Row } from '../paging/page.ts';
import type { SourceRecord } from '../sources/source.ts';

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
}

/** What is usually asked beside a statement, read together with it. */
export interface StatementCard {
  readonly speaker: ActorRecord;
  readonly claim: ClaimRecord;
  readonly toward: readonly TargetRecord[];
  readonly citations: readonly CitationRecord[];
  /** Citations among the sources: id of the one that cites, id of the cited. */
  readonly links: readonly (readonly [string, string])[];
}

export interface TargetRecord {
  readonly actor: ActorRecord;
  readonly attitude: Attitude;
}

export interface CitationRecord {
  readonly source: SourceRecord;
  readonly publisher: ActorRecord | null;
  /** 0 is nearest to the reader. */
  readonly position: number;
  readonly quote: string | null;
  readonly language: string | null;
  readonly verbatim: boolean | null;
  readonly locator: string | null;
  readonly commitment: Commitment;
}

export type StatementRow = Row<StatementRecord>;
export type StatementPage = Page<StatementRecord>;
