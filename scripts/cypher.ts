// Prints the text of a named query as it runs, for pasting into Neo4j Browser; without a name, lists all names.
import { didYouMean } from '../src/common/did-you-mean.ts';
import { loadCypher, readHeader } from '../src/graph/cypher.ts';

const queries = loadCypher();
const [name] = process.argv.slice(2);
const text = queries.get(name ?? '');

if (name === undefined) {
  console.log([...queries.keys()].join('\n'));
} else if (text !== undefined) {
  console.log(`${readHeader(name)}\n${text}`);
} else {
  console.error(`there is no query ${name}${suggestion(name)}`);
  process.exitCode = 2;
}

/** The variants, for the name of a query that has some; otherwise the nearest name. */
function suggestion(received: string): string {
  const variants = [...queries.keys()].filter((key) => key.startsWith(`${received}:`));
  return variants.length > 0 ? `; its variants are\n${variants.join('\n')}` : didYouMean(received, queries.keys());
}
