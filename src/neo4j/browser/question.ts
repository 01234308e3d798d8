import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the files for Neo4j Browser: the style, the questions of the guide, the queries of its links. */
export const BROWSER_FOLDER = join(import.meta.dirname, '../../../cypher/browser');

/** A question of the guide: one file, which can also be imported as a favourite in Neo4j Browser. */
export interface Question {
  /** First line of the file. */
  readonly title: string;
  /** What the result shows: the comment below the title. */
  readonly text: string;
  /** The rest of the file: the query. */
  readonly query: string;
}

/** Reads the questions of the guide, in the order of their file names. */
export function readQuestions(folder = BROWSER_FOLDER): Question[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => parseQuestion(readFileSync(join(folder, file), 'utf8')));
}

function parseQuestion(file: string): Question {
  const lines = file.trim().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const [title = '', ...text] = lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, ''));
  return { title, text: text.join(' '), query: lines.slice(end).join('\n') };
}
