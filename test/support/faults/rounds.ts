import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { seededRandom, type Random } from '../../../src/common/random.ts';
import { openGraph } from '../../../src/graph/graph.ts';
import { importCorpus } from '../../../src/imports/corpus/import.ts';
import { loadAtStart } from '../../../src/imports/dossier/load-at-start.ts';
import { startEmbedded } from '../../../src/neo4j/embedded/embedded.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { corpusText } from '../../../src/synthetic/corpus.ts';
import { dump } from '../dossier-files.ts';
import type { Command, Ended } from '../hearsay-process.ts';
import { programs } from '../temporary.ts';
import { ANSWER_LIMIT, startLoad, type Load } from './load.ts';
import { RECOVERY_LIMIT, type Site } from './site.ts';

/** All faults are drawn from this: the same seed gives the same run. */
export const SEED = Number(process.env['FAULTS_SEED'] ?? 1);
/** Rounds of the whole suite. */
const ROUNDS = Number(process.env['FAULTS_ROUNDS'] ?? 32);

/** Rounds of one part of the suite, at least one. */
export function roundsOf(share: number): number {
  return Math.max(1, Math.round(ROUNDS * share));
}

const STATEMENTS = 400;
/** Milliseconds that an import may take, whatever happens to what it needs. */
const IMPORT_LIMIT = 150_000;
const MAX_ATTEMPTS = 5;

/** The rounds of one part of the suite: each imports a piece of one corpus, and something happens meanwhile. */
export class Rounds {
  readonly site: Site;
  readonly load: Load;
  readonly #folder: string;
  readonly #files: readonly string[];
  readonly #random: Random;
  /** Statements that the site has confirmed. */
  #confirmed: number;

  private constructor(site: Site, folder: string, files: readonly string[], confirmed: number) {
    this.site = site;
    this.#folder = folder;
    this.#files = files;
    this.#confirmed = confirmed;
    this.#random = seededRandom(SEED);
    this.load = startLoad(site);
  }

  static async open(site: Site, rounds: number): Promise<Rounds> {
    const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-pieces-'));
    await site.recover();
    return new Rounds(site, folder, await writePieces(folder, rounds), await site.statements());
  }

  /**
   * Imports the next piece while `fault` happens at a random moment, then again until it succeeds, and checks that nothing
   * confirmed is lost.
   */
  async run(round: number, fault: (importing: Command, random: Random) => Promise<void>): Promise<void> {
    const file = this.#files[round] ?? '';
    const importing = this.site.import(file);
    await sleep(this.#random.below(3_000));
    await fault(importing, this.#random);
    await within(importing.ended, IMPORT_LIMIT, importing);
    const recovery = await this.site.recover();
    expect(await this.site.statements()).toBeGreaterThanOrEqual(this.#confirmed);
    await this.#importUntilDone(file);
    this.#confirmed = await this.site.statements();
    console.log(`recovered in ${(recovery / 1000).toFixed(1)} s; ${this.#confirmed} statements`);
  }

  /** Compares the record with one into which the same was imported without disturbance. */
  async compare(): Promise<void> {
    await this.load.stop();
    console.log(
      `longest answer ${Math.round(this.load.longest())} ms, by status ${JSON.stringify(this.load.statuses())}`,
    );
    expect(this.load.longest()).toBeLessThan(ANSWER_LIMIT);
    const disturbed = await dump(await this.site.place());
    expect(disturbed).toEqual(await this.#undisturbed());
  }

  async close(): Promise<void> {
    await this.load.stop().catch(() => undefined);
    await this.site.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #importUntilDone(file: string): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const importing = this.site.import(file);
      const { code, err } = await within(importing.ended, IMPORT_LIMIT, importing);
      if (code === 0) return;
      if (attempt === MAX_ATTEMPTS) throw new Error(`the import does not succeed any more: ${err}`);
    }
  }

  async #undisturbed(): Promise<string[]> {
    const home = path.join(this.#folder, 'undisturbed');
    const place = await startEmbedded({ programs, home });
    const graph = openGraph(place, { HEARSAY_QUERY_TIMEOUT: 60 });
    try {
      await migrate(graph);
      await loadAtStart(graph, undefined, () => undefined);
      for (const file of this.#files) await importCorpus(graph, [file], { dossier: 'faults' });
      return await dump({ ...place, password: place.password });
    } finally {
      await graph.close();
      await place.stop();
    }
  }
}

async function writePieces(folder: string, rounds: number): Promise<string[]> {
  const lines = [...corpusText({ statements: STATEMENTS * rounds, seed: SEED })].join('').trimEnd().split('\n');
  const size = Math.ceil(lines.length / rounds);
  const files = Array.from({ length: rounds }, (_, round) => path.join(folder, `piece-${round}.jsonl`));
  for (const [round, file] of files.entries()) {
    await writeFile(file, `${lines.slice(round * size, (round + 1) * size).join('\n')}\n`);
  }
  return files;
}

async function within(ended: Promise<Ended>, limit: number, { process: child, said }: Command): Promise<Ended> {
  const late = new AbortController();
  const end = await Promise.race([ended, sleep(limit, undefined, { signal: late.signal })]).finally(() => late.abort());
  if (end) return end;
  child.kill('SIGKILL');
  throw new Error(`it did not end within ${limit} ms:\n${said()}`);
}

/** Milliseconds that a round may take. */
export const ROUND_LIMIT = RECOVERY_LIMIT + 3 * IMPORT_LIMIT;
