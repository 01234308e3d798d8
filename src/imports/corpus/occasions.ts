import { hash } from 'node:crypto';
import type { Params } from '../../graph/graph.ts';
import { occasionWindow, toOccasion, type Occasion } from '../../record/occasion.ts';
import type { CorpusEntry } from './row.ts';

/** The occasions of statements that were read and are not in the record yet: it answers `record/known-occasions`. */
export class Occasions {
  /** What tells statements of one speaker, claim, stance and day apart, by a hash of these. */
  readonly #byKey = new Map<string, Pick<Occasion, 'id' | 'channel' | 'told' | 'day'>[]>();

  add({ type, value }: CorpusEntry): void {
    const occasion = type === 'statement' ? toOccasion(value) : null;
    if (occasion === null) return;
    const { id, channel, told, day } = occasion;
    const key = keyFrom(occasionWindow(occasion));
    const others = this.#byKey.get(key) ?? [];
    this.#byKey.set(key, [...others, { id, channel, told, day }]);
  }

  /** The rows of the query with these parameters. */
  find({ of = [] }: Params): Occasion[] {
    return (of as ReturnType<typeof occasionWindow>[]).flatMap((window) => {
      const [speaker, claim, stance] = window;
      return (this.#byKey.get(keyFrom(window)) ?? []).map((kept) => ({ ...kept, speaker, claim, stance }));
    });
  }
}

function keyFrom([speaker, claim, stance, from]: ReturnType<typeof occasionWindow>): string {
  return hash('sha1', `${speaker} ${claim} ${stance} ${from}`, 'base64');
}
