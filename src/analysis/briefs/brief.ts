import type { NodeRecord } from '../../model/nodes/node.ts';
import type { SourceRecord } from '../../model/sources/source.ts';

/** A one-page brief about an actor, a claim or an event. */
export interface BriefRecord {
  readonly subject: NodeRecord;
  readonly title: string;
  readonly lead: Sentence;
  readonly sections: readonly Section[];
  readonly footnotes: readonly FootnoteRecord[];
  /** Number of statements left out because of the length limit. */
  readonly omitted: number;
}

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly sentences: readonly Sentence[];
}

/** A sentence with its footnotes and the statements it is based on. */
export interface Sentence {
  readonly text: string;
  /** Numbers of footnotes, ascending. */
  readonly footnotes: readonly number[];
  readonly statementIds: readonly string[];
}

export interface FootnoteRecord {
  readonly number: number;
  readonly source: SourceRecord;
  readonly reference: string;
}
