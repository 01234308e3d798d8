import { hash } from 'node:crypto';
import type { Params } from '../../graph/graph.ts';
import { utteranceWindow, toUtterance, type Utterance } from '../../record/utterance.ts';
import type { CorpusEntry } from './row.ts';

/** The utterances of statements that were read and are not in the record yet: it answers `record/known-utterances`. */
export class Utterances {
  /** What tells statements of one speaker, claim, stance and day apart, by a hash of these. */
  readonly #byKey = new Map<string, Pick<Utterance, 'id' | 'channel' | 'told' | 'day'>[]>();

  add({ type, value }: CorpusEntry): void {
    const utterance = type === 'statement' ? toUtterance(value) : null;
    if (utterance === null) return;
    const { id, channel, told, day } = utterance;
    const key = keyFrom(utteranceWindow(utterance));
    const others = this.#byKey.get(key) ?? [];
    this.#byKey.set(key, [...others, { id, channel, told, day }]);
  }

  /** The rows of the query with these parameters. */
  find({ of = [] }: Params): Utterance[] {
    return (of as ReturnType<typeof utteranceWindow>[]).flatMap((window) => {
      const [speaker, claim, stance] = window;
      return (this.#byKey.get(keyFrom(window)) ?? []).map((kept) => ({ ...kept, speaker, claim, stance }));
    });
  }
}

function keyFrom([speaker, claim, stance, from]: ReturnType<typeof utteranceWindow>): string {
  return hash('sha1', `${speaker} ${claim} ${stance} ${from}`, 'base64');
}
