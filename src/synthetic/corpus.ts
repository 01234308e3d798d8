import type { EntryType, EntryValues } from '../record/entries.ts';
import { makeCast } from './cast.ts';
import { makeClaims } from './claims.ts';
import { SPAN } from './days.ts';
import { seededRandom } from '../common/random.ts';
import { makeScene } from './scene.ts';
import { reporter } from './statements.ts';
import { storyteller } from './stories.ts';

export interface CorpusOptions {
  readonly statements: number;
  /** A whole number; the same one makes the same corpus. */
  readonly seed: number;
}

type Generated = { [Type in EntryType]: { type: Type; value: EntryValues[Type] } }[EntryType];

/** One story is told for so many statements, by two or three sources. */
const STATEMENTS_A_STORY = 10;
const CHUNK = 64 * 1024;

/**
 * A corpus that nobody said: actors with offices, claims, and years of statements in chains of sources. Each entry
 * comes after those that it names. Memory grows with actors and claims alone.
 */
export function* corpusEntries({ statements, seed }: CorpusOptions): Generator<Generated> {
  const random = seededRandom(seed);
  const cast = makeCast(random, statements);
  const scene = makeScene(random, statements);
  for (const { entry } of cast.players) yield { type: 'actor', value: entry };
  for (const value of scene.events) yield { type: 'event', value };
  for (const value of scene.places) yield { type: 'place', value };
  for (const value of scene.topics) yield { type: 'topic', value };
  const claims = makeClaims(random, statements, cast, scene);
  for (const value of claims.entries()) yield { type: 'claim', value };

  const tell = storyteller(cast, scene);
  const report = reporter(cast, claims);
  for (let made = 0; made < statements;) {
    const story = tell(random, Math.floor((made * SPAN) / statements));
    for (const value of story.sources) yield { type: 'source', value };
    const last = Math.min(statements, made + 1 + random.below(STATEMENTS_A_STORY - 1));
    for (; made < last; made += 1) yield { type: 'statement', value: report(random, story) };
  }
}

/** The same corpus as JSON Lines, in pieces that a stream takes well. */
export function* corpusText(options: CorpusOptions): Generator<string> {
  let lines = '';
  for (const { type, value } of corpusEntries(options)) {
    lines += `${JSON.stringify({ [type]: value })}\n`;
    if (lines.length < CHUNK) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}
