import { format } from 'prettier';
import { expect, test } from 'vitest';
import { keylessTypes, possibleTypes } from '../support/client-snippets.ts';
import { isUpdate, readDocument, writeBetweenMarks } from '../support/documents.ts';

const FILE = 'docs/clients.md';

test.each([
  ['possible types', `const possibleTypes = ${JSON.stringify(possibleTypes())};`],
  ['types without an id', `const keyless = ${JSON.stringify(keylessTypes())};`],
])('the snippet of %s is that of the schema', async (name, code) => {
  const formatted = await format(code, { parser: 'typescript', singleQuote: true, printWidth: 110 });
  const block = `\`\`\`ts\n${formatted}\`\`\``;
  if (isUpdate) writeBetweenMarks(FILE, name, block);
  else expect(readDocument(FILE)).toContain(`<!-- ${name} -->\n\n${block}\n`);
});
