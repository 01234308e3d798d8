import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Phase } from '../../src/imports/offline/phases.ts';
import { settingsFor } from '../../src/neo4j/embedded/home.ts';
import { ROOT } from './database.ts';
import type { Load } from './loader.ts';
import type { Memory } from './memory.ts';
import type { Measured, Pace } from './rounds.ts';

/** Date and environment of the measurements. */
export interface Conditions {
  readonly when: string;
  readonly cores: number;
  readonly gigabytes: number;
  readonly heap: string;
  readonly pageCache: string;
}

/** The questions compared with the peers. */
export interface Reads extends Conditions, Pace {
  readonly statements: number;
  readonly seed: number;
  readonly measured: readonly Measured[];
  readonly memory: Memory;
}

/** One question at several sizes of the record. */
export interface Sizes extends Conditions, Pace {
  readonly seed: number;
  readonly measured: readonly {
    readonly statements: number;
    readonly busy: readonly Load[];
    readonly alone: readonly Load[];
  }[];
}

/** One question with several service processes on one database. */
export interface Replicas extends Conditions, Pace {
  readonly statements: number;
  readonly seed: number;
  readonly connections: number;
  readonly measured: readonly { readonly services: number; readonly busy: readonly Load[] }[];
}

/** The analyses: milliseconds per round, and of the naive query; null if that was aborted. */
export interface Analyses extends Conditions {
  readonly statements: number;
  readonly seed: number;
  readonly rounds: number;
  readonly measured: readonly {
    readonly name: string;
    readonly times: readonly number[];
    readonly naively: number | null;
  }[];
}

/** An import over Bolt compared with a bare script that writes the same: rows per second in each round. */
export interface Imports extends Conditions {
  readonly statements: number;
  readonly measured: readonly {
    readonly name: 'bare' | 'hearsay';
    readonly rates: readonly number[];
    /** Peak memory use of its process, in MB. */
    readonly memory: number;
  }[];
}

/** An import with Neo4j's bulk importer: seconds of each phase, and in total. */
export interface OfflineImport extends Conditions {
  readonly statements: number;
  readonly rows: number;
  readonly phases: Readonly<Record<Phase, number>>;
  readonly seconds: number;
  /** Peak memory use of its process, in MB. */
  readonly memory: number;
}

/** The latest results of each kind. */
export interface Results {
  readonly reads?: Reads;
  readonly sizes?: Sizes;
  readonly replicas?: Replicas;
  readonly analyses?: Analyses;
  readonly imports?: Imports;
  readonly offline?: OfflineImport;
}

export const RESULTS = join(ROOT, 'bench/results.json');

/** The results that docs/benchmarks.md shows. */
export function readResults(): Results {
  return existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Results) : {};
}

/** The environment of this process. */
export function conditions(): Conditions {
  const settings = settingsFor({ bolt: 0, http: 0 });
  return {
    when: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    heap: settings['server.memory.heap.max_size'] ?? '',
    pageCache: settings['server.memory.pagecache.size'] ?? '',
  };
}
