import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dossierFormat, type Dossier } from '../../../src/record/format.ts';
import { importDossiers } from '../../../src/imports/dossier/import.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/record/migrate.ts';
import { cypher, empty } from '../graph.ts';

/** The dossiers of the repository. */
export const FOLDER = join(import.meta.dirname, '../../../dossiers');

const FILES: readonly Dossier[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => dossierFormat.parse(parse(readFileSync(join(FOLDER, name), 'utf8'))));

/** All dossiers of the repository as one. */
export const DOSSIERS: Dossier = {
  dossier: 'all',
  title: 'All dossiers',
  actors: FILES.flatMap(({ actors }) => actors),
  events: FILES.flatMap(({ events }) => events),
  places: FILES.flatMap(({ places }) => places),
  topics: FILES.flatMap(({ topics }) => topics),
  claims: FILES.flatMap(({ claims }) => claims),
  sources: FILES.flatMap(({ sources }) => sources),
  statements: FILES.flatMap(({ statements }) => statements),
  verdicts: FILES.flatMap(({ verdicts }) => verdicts),
};

/** Replaces the record by the dossiers of the repository; fast if it has exactly these already. */
export async function loadDossiers(graph: Graph): Promise<void> {
  const [row] = await cypher(
    'MATCH (n:Actor|Claim|Statement|Source|Event|Place|Topic) RETURN collect(DISTINCT n.dossier) AS held',
  );
  const held = row?.['held'] as string[];
  const names = FILES.map(({ dossier }) => dossier);
  if (held.some((name) => !names.includes(name))) await empty();
  await migrate(graph);
  await importDossiers(graph, [FOLDER], { prune: true });
}

/** The entry with this id. */
export function entry<Type extends 'actors' | 'claims' | 'sources' | 'statements'>(
  type: Type,
  id: string,
): Dossier[Type][number] {
  const value = (DOSSIERS[type] as readonly Dossier[Type][number][]).find((candidate) => candidate.id === id);
  if (!value) throw new Error(`the dossiers have no ${id}`);
  return value;
}
