import type { Graph } from '../../graph/graph.ts';
import { writeAffiliations } from '../affiliate.ts';
import type { EntryValues } from '../entries.ts';
import { toNode, type PlainType } from '../graph/nodes.ts';
import { statementWords, type QuotedStatement } from '../graph/search-words.ts';
import { readEntries } from '../read-entries.ts';
import type { RunQuery } from '../run-query.ts';
import { writeRows } from '../write.ts';
import { eachBatch, type BatchRow } from './each-batch.ts';
import type { Run } from './run.ts';

const DONE = 'prepared for searches';

/** In the order of their ids, in which a migration resumes. */
const TYPES = ['actor', 'claim', 'event', 'place', 'source', 'statement', 'topic'] as const;

/** Adds the properties by which objects are found in a search, which earlier versions did not keep. */
export async function keepSearchWords(graph: Graph, run: Run): Promise<void> {
  let count = 0;
  for (const type of TYPES) {
    const query = `record/next-searched:${type.toUpperCase()}`;
    const write = type === 'statement' ? writeStatements : writeOthers(type);
    count += await eachBatch(graph, run, { query, limit: 1_000, what: `${type}s ${DONE}` }, write);
  }
  if (count > 0) run.report(`the record is from an earlier version: ${count} objects ${DONE}`);
}

async function writeStatements(runQuery: RunQuery, batch: readonly BatchRow[]): Promise<number> {
  const rows = batch.flatMap(({ id, statement }) => {
    const words = statementWords(statement as QuotedStatement);
    return words ? [{ id, props: { words } }] : [];
  });
  await writeRows(runQuery, 'record/write-changed:STATEMENT', rows);
  return rows.length;
}

function writeOthers(type: PlainType) {
  return async (runQuery: RunQuery, batch: readonly BatchRow[]): Promise<number> => {
    const ids = batch.map(({ id }) => id);
    const recorded = await readEntries(runQuery, type, ids);
    const rows = [...recorded].flatMap(([id, { entry }]) => {
      const { props } = toNode(type, entry as unknown as EntryValues[typeof type]);
      const kept = ['otherSpellings', 'words'].filter((name) => props[name] != null);
      return kept.length > 0 ? [{ id, props: Object.fromEntries(kept.map((name) => [name, props[name]])) }] : [];
    });
    await writeRows(runQuery, `record/write-changed:${type.toUpperCase()}`, rows);
    return type === 'actor' ? writeAffiliations(runQuery, ids) : rows.length;
  };
}
