import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Neo4j Browser is given: the style, the guide's questions, the queries behind its links. */
export const BROWSER_FOLDER = join(import.meta.dirname, '../../../cypher/browser');

/** A question of the guide: one file, which Neo4j Browser also takes as a favourite. */
export interface Question {
  /** First line of the file. */
  readonly title: string;
  /** What the picture shows: the comment below the title. */
  readonly text: string;
  /** The whole file below the text, ready to run. */
  readonly query: string;
}

/** The questions in the order of the guide, which is that of their files. */
export function readQuestions(folder = BROWSER_FOLDER): Question[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => question(readFileSync(join(folder, file), 'utf8')));
}

function question(file: string): Question {
  const lines = file.trim().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const [title = '', ...text] = lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, ''));
  return { title, text: text.join(' '), query: lines.slice(end).join('\n') };
}
