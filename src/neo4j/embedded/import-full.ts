import path from 'node:path';
import { HearsayError } from '../../common/errors.ts';
import { runAdmin } from './admin.ts';
import { layOutHome, TRANSACTION_LOG } from './home.ts';
import { relevantLines } from './log.ts';
import type { Programs } from './programs.ts';

/** CSV files for Neo4j's bulk importer: nodes by `Label:Label`, edges by type. */
export interface BulkFiles {
  readonly nodes: ReadonlyMap<string, CsvFiles>;
  readonly edges: ReadonlyMap<string, CsvFiles>;
  readonly listSeparator: string;
}

/** The CSV files of one kind of node or edge. */
export interface CsvFiles {
  /** Files with the same label or type, each with its own header file. */
  readonly parts: readonly { readonly header: string; readonly data: string }[];
  readonly hasLineBreaks: boolean;
}

/**
 * Creates a database from CSV files with Neo4j's bulk importer, in a new home; existing databases are not touched. Nodes
 * are numbered from 0.
 *
 * @param home Folder of the new home.
 * @param progress Called with the overall progress in percent.
 * @returns the folder of the home, for `startEmbedded({ store })`.
 * @throws HearsayError INTERNAL with the relevant lines of the output of the importer.
 */
export async function importFull(
  programs: Programs,
  home: string,
  files: BulkFiles,
  progress: (percent: number) => void,
  signal?: AbortSignal,
): Promise<string> {
  await layOutHome(home, TRANSACTION_LOG);
  // The importer runs in several stages, `(2/4) Relationship import`, each from 0 to 100 %.
  let stage: readonly number[] = [];
  const onLine = (line: string) => {
    stage = /^\((\d+)\/(\d+)\) /.exec(line)?.slice(1).map(Number) ?? stage;
    const percent = /(\d+)% ∆/.exec(line)?.[1];
    const [number = 1, count = 1] = stage;
    if (percent !== undefined) progress(Math.floor(((number - 1) * 100 + Number(percent)) / count));
  };
  const javaArgs = ['-XX:+UseParallelGC'];
  const { code, output } = await runAdmin(programs, home, argumentsFor(home, files), { javaArgs, onLine, signal });
  if (code === 0) return home;
  const lines = relevantLines(output).join('\n  ');
  throw new HearsayError(
    'INTERNAL',
    `Neo4j's bulk importer exited with ${code ?? 'a signal'}; its output:\n  ${lines}`,
  );
}

function argumentsFor(home: string, { nodes, edges, listSeparator }: BulkFiles): string[] {
  const all = [...nodes.values(), ...edges.values()];
  const separator = listSeparator.codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase() ?? '';
  return [
    // The database name must come first: after a list of files it would be read as one of them.
    'database',
    'import',
    'full',
    'neo4j',
    '--id-type=actual',
    `--array-delimiter=U+${separator}`,
    '--bad-tolerance=0',
    `--report-file=${path.join('logs', 'import.report')}`,
    // Slower, so only if fields contain line breaks.
    ...(all.some(({ hasLineBreaks }) => hasLineBreaks) ? ['--multiline-fields=true'] : []),
    ...inputs('--nodes', nodes, home),
    ...inputs('--relationships', edges, home),
  ];
}

// Relative to the home, because the importer splits them at commas.
function inputs(option: string, tables: ReadonlyMap<string, CsvFiles>, home: string): string[] {
  const from = (file: string) => path.relative(home, file);
  return [...tables].flatMap(([kind, { parts }]) =>
    parts.map(({ header, data }) => `${option}=${kind}=${from(header)},${from(data)}`),
  );
}
