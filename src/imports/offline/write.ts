import type { DateTime } from 'neo4j-driver';
import { typeFromId } from '../../record/entries.ts';
import { toEdges, type Edge } from '../../record/edges.ts';
import type { StatementEntry } from '../../record/format.ts';
import { toProps, type Props } from '../../record/rows.ts';
import type { CorpusEntry } from '../corpus/row.ts';
import type { Register } from './register.ts';
import type { Tables } from './tables.ts';

/**
 * Writes an entry with all the edges that lead from it, as `dossier/load` would write them into the database.
 *
 * @returns what its node holds.
 */
export function writeEntry(
  tables: Tables,
  register: Register,
  entry: CorpusEntry,
  recordedAt: DateTime<number>,
): Props {
  const { type, value, dossier } = entry;
  const props = toProps(type, value);
  tables.nodes(labelsOf(entry)).write([register.numberOf(value.id)], { ...props, dossier, recordedAt });
  const edges = toEdges(type, value);
  const all =
    type === 'statement' ? [...edges.map(withPublisher(register)), ...derived(value, props, edges, register)] : edges;
  for (const { kind, from, to, props } of all) {
    const [edgeType = kind] = kind.split(':');
    tables.edges(edgeType).write([register.numberOf(from), register.numberOf(to)], props);
  }
  return props;
}

function labelsOf({ type, value }: CorpusEntry): string {
  return type === 'actor' ? `Actor:${capitalised(value.kind)}` : capitalised(type);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** As `dossier/write-citations` has it. */
function withPublisher(register: Register): (edge: Edge) => Edge {
  return (edge) =>
    edge.kind === 'SOURCED_FROM'
      ? { ...edge, props: { ...edge.props, publisherId: register.publisherOf(edge.to) } }
      : edge;
}

/** The edges of a statement that are written apart: `dossier/write-stances`, `write-implied` and `write-concerns`. */
function derived(
  { id, speaker, stance, claim }: StatementEntry,
  { speakerId, claimId, spokenAs, said, saidAt, sortKey, width }: Props,
  edges: readonly Edge[],
  register: Register,
): Edge[] {
  const named = new Set(edges.filter(({ kind }) => kind === 'TOWARD').map(({ to }) => to));
  const about = register.aboutOf(claim);
  return [
    { kind: 'MADE', from: speaker, to: id, props: { as: spokenAs } },
    { kind: 'ON', from: id, to: claim, props: {} },
    { kind: stance, from: speaker, to: claim, props: { statementId: id, claimId, speakerId, said, saidAt, sortKey } },
    ...about
      .filter((subject) => typeFromId(subject) === 'actor' && !named.has(subject))
      .map((targetId) => {
        const props = { speakerId, targetId, saidAt, sortKey, width, attitude: 'NEUTRAL', implied: true };
        return { kind: 'TOWARD', from: id, to: targetId, props };
      }),
    ...about
      .filter((subject) => typeFromId(subject) !== 'actor')
      .map((subjectId) => ({ kind: 'CONCERNS', from: id, to: subjectId, props: { subjectId, sortKey, width } })),
  ];
}
