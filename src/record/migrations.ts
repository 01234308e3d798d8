import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { countAllPositions } from './migrations/count-all-positions.ts';
import { joinSameUrls } from './migrations/join-same-urls.ts';
import { keepChains } from './migrations/keep-chains.ts';
import { keepComparables } from './migrations/keep-comparables.ts';
import { keepOrigins } from './migrations/keep-origins.ts';
import { keepSearchWords } from './migrations/keep-search-words.ts';
import { widenDates } from './migrations/widen-dates.ts';
import type { Run } from './migrations/run.ts';

/** One change of the graph's schema or data, which runs once on each record. */
export type Migration = {
  /** From 1, without gaps. */
  readonly version: number;
  readonly description: string;
  /** SHA-256 of its statements, to detect a change after it ran; null for a program. */
  readonly checksum: string | null;
} & ({ readonly statements: readonly string[] } | { readonly run: (graph: Graph, run: Run) => Promise<void> });

const FOLDER = join(import.meta.dirname, '../../cypher/migrations');
const NAME = /^V(\d+)__(.+)\.cypher$/;

/** Migrations of data are programs, those of the schema are Cypher files; they share one numbering. */
const PROGRAMS: readonly Migration[] = [
  { version: 2, description: 'origins kept on statements', checksum: null, run: keepOrigins },
  { version: 3, description: 'positions counted', checksum: null, run: countAllPositions },
  { version: 5, description: 'reach of imprecise dates', checksum: null, run: widenDates },
  { version: 7, description: 'urls and words of claims kept', checksum: null, run: keepComparables },
  { version: 8, description: 'chains kept on statements', checksum: null, run: keepChains },
  { version: 10, description: 'words of search kept', checksum: null, run: keepSearchWords },
  { version: 13, description: 'sources of one url joined', checksum: null, run: joinSameUrls },
];

/**
 * Checksums of texts that ran before, by version. The first migration had a constraint that could not be created beside
 * edges of other programs; the fourth drops it.
 */
const EARLIER_CHECKSUMS: Readonly<Record<number, string>> = {
  1: '26ff6e24cc674751555cff9c42fdf25654fcadef054bdc7897561f0742a90461',
};

/** Whether this checksum is that of the migration, or of an earlier text that later migrations make up for. */
export function hasChecksum({ version, checksum }: Migration, recorded: string | null): boolean {
  return recorded === checksum || (recorded !== null && recorded === EARLIER_CHECKSUMS[version]);
}

/** All migrations, in order. */
export const MIGRATIONS: readonly Migration[] = [...readFiles(FOLDER), ...PROGRAMS].sort(
  (a, b) => a.version - b.version,
);

function readFiles(folder: string): Migration[] {
  return readdirSync(folder).flatMap((file) => {
    const [, version, description = ''] = NAME.exec(file) ?? [];
    if (version === undefined)
      throw new Error(`cypher/migrations/${file} is not named like V0001__what-it-does.cypher`);
    const statements = statementsIn(readFileSync(join(folder, file), 'utf8'));
    return [
      {
        version: Number(version),
        description: description.replaceAll('-', ' '),
        checksum: createHash('sha256').update(statements.join(';\n')).digest('hex'),
        statements,
      },
    ];
  });
}

/** The statements of a file, without comments, so that editing a comment does not change the checksum. */
export function statementsIn(text: string): string[] {
  const lines = text.split('\n').filter((line) => !/^\s*\/\//.test(line) && line.trim() !== '');
  return lines
    .join('\n')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);
}
