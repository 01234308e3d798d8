import type { EntryType, EntryValues } from '../record/entries.ts';
import { makeCast } from './cast.ts';
import { makeClaims } from './claims.ts';
import { DAY_COUNT } from './days.ts';
import { seededRandom } from '../common/random.ts';
import { makeScene } from './scene.ts';
import { createReporter } from './statements.ts';
import { createStoryteller } from './stories.ts';

/** Options of a synthetic corpus. */
export interface CorpusOptions {
  readonly statements: number;
  /** An integer; the same seed gives the same corpus. */
  readonly seed: number;
}

type Generated = { [Type in EntryType]: { type: Type; value: EntryValues[Type] } }[EntryType];

/** Largest number of statements per story. */
const MAX_STATEMENTS_PER_STORY = 10;
const CHUNK = 64 * 1024;

/**
 * Generates a synthetic corpus: actors with offices, claims, and years of statements in chains of sources. Each entry comes
 * after those it refers to. Memory use grows only with the number of actors and claims.
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

  const createStory = createStoryteller(cast, scene);
  const createStatement = createReporter(cast, claims);
  for (let created = 0; created < statements;) {
    const story = createStory(random, Math.floor((created * DAY_COUNT) / statements));
    for (const value of story.sources) yield { type: 'source', value };
    const last = Math.min(statements, created + 1 + random.below(MAX_STATEMENTS_PER_STORY - 1));
    for (; created < last; created += 1) yield { type: 'statement', value: createStatement(random, story) };
  }
}

/** The same corpus as JSON Lines, in chunks for a stream. */
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
