import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** The documents whose examples are tested: README.md and all of docs/. */
export const DOCUMENTS = ['README.md', ...globSync('docs/**/*.md', { cwd: ROOT }).sort()];

/** Whether to update the answers in the documents, as `npm run docs` does, instead of comparing them. */
export const isUpdate = process.env['UPDATE_DOCS'] !== undefined;

/** An example of a document: a query or command, and the answer that is printed below it. */
export interface Example {
  readonly file: string;
  readonly language: string;
  readonly question: string;
  readonly answer: string;
  /** The text of the whole example in its document. */
  readonly text: string;
}

const EXAMPLE = /```(\w+)\n([^`]*)```\n\n```(?:json|text)\n([^`]*)```/g;

export function readDocument(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** The examples of all documents, in order. */
export function readExamples(): Example[] {
  return DOCUMENTS.flatMap((file) =>
    [...readDocument(file).matchAll(EXAMPLE)].map(([text, language = '', question = '', answer = '']) => ({
      file,
      language,
      question,
      answer,
      text,
    })),
  );
}

/** The last block of this language above an example. */
export function blockAbove({ file, text }: Example, language: string): string {
  const [above = ''] = readDocument(file).split(text);
  return above.split(`\`\`\`${language}\n`).at(-1)?.split('```')[0] ?? '';
}

/** Replaces the answer of an example in its document. */
export function writeAnswer({ file, text, answer: old }: Example, answer: string): void {
  const written = `${text.slice(0, -old.length - 3)}${answer}\`\`\``;
  writeFileSync(
    join(ROOT, file),
    readDocument(file).replace(text, () => written),
  );
}

/** Writes text between a document's marks `<!-- name -->` and `<!-- end of name -->`. */
export function writeBetweenMarks(file: string, name: string, content: string): void {
  const marks = new RegExp(`(?<=<!-- ${name} -->\n)[\\s\\S]*(?=<!-- end of ${name} -->)`);
  writeFileSync(
    join(ROOT, file),
    readDocument(file).replace(marks, () => `\n${content}\n\n`),
  );
}
