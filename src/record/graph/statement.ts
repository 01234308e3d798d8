import neo4j from '../../graph/driver.ts';
import { typeFromId } from '../entries.ts';
import type { StatementEntry } from '../format.ts';
import { withOwners } from '../provenance/owners.ts';
import { keptProvenance } from '../provenance/kept.ts';
import { orNull, type EntryGraph, type GraphEdge, type Props } from './rows.ts';
import type { Surroundings } from './surroundings.ts';
import { statementWords } from './search-words.ts';
import { hasOpenBeginning, notBefore } from './not-before.ts';
import { earliest, latest, toInstant, toTimeProps } from './time.ts';

/**
 * Converts a statement to its node and all its edges, including those derived from what its claim is about and who
 * published its sources.
 *
 * @param isWithdrawn Whether it was withdrawn; then a `WITHDRAWN` edge replaces the edge of its stance.
 */
export function toStatementGraph(value: StatementEntry, around: Surroundings, isWithdrawn: boolean): EntryGraph {
  const said = toSaid(value);
  return {
    node: { labels: ['Statement'], props: nodeProps(value, said, around) },
    edges: [
      ...speakerEdges(value, said, isWithdrawn),
      ...targetEdges(value, said, around),
      ...subjectEdges(value, said, around),
      ...sourceEdges(value, said, around),
      ...(value.saidIn === undefined ? [] : [plainEdge('SAID_IN', value, value.saidIn)]),
      ...(value.occasion === undefined ? [] : [plainEdge('AT', value, value.occasion)]),
      ...(value.outcomeShownBy ?? []).map((evidence) => plainEdge('SHOWN_BY', value, evidence)),
      ...(value.told ?? []).map((actor) => ({ type: 'TOLD', from: value.id, to: actor, props: {} })),
      ...(value.respondsTo ?? []).map((answered) => ({
        type: 'RESPONDS_TO',
        from: value.id,
        to: answered,
        props: {},
      })),
    ],
  };
}

/** Whether an edge is derived from a statement's claim or sources, and so is rewritten when those change. */
export function isDerived({ type }: GraphEdge): boolean {
  return type === 'TOWARD' || type === 'CONCERNS' || type === 'SOURCED_FROM';
}

/** The time of a statement, as its node and edges have it for the indexes. */
interface Said {
  readonly saidAt: unknown;
  readonly sortKey: unknown;
  readonly width: unknown;
}

function toSaid({ id, saidAt }: StatementEntry): Said {
  return { saidAt: latest(saidAt), ...toTimeProps(saidAt, id) };
}

function nodeProps(value: StatementEntry, said: Said, around: Surroundings): Props & { id: string } {
  const { id, stance, quote, cue, mode, channel, credibility, language, originalLanguage, saidIn, occasion } = value;
  const { certainty, certaintyCue, condition, outcome, outcomeShownBy, note, inferred } = value;
  const located = new Set(value.sources.flatMap(({ source, locator }) => (locator === undefined ? [] : [source])));
  const props = {
    stance,
    quote,
    cue,
    mode,
    channel,
    credibility: credibility === undefined ? null : neo4j.int(credibility),
    speakerId: value.speaker,
    claimId: value.claim,
    spokenAs: value.as,
    said: value.saidAt,
    saidEarliest: earliest(value.saidAt),
    ...said,
    notBefore: hasOpenBeginning(value) ? toInstant(notBefore(value, around.beginnings(value))) : null,
    ...keptProvenance(
      value.sources.map(({ source }) => around.source(source)),
      (id) => located.has(id),
      (publisher) => withOwners(publisher, value.saidAt, (id) => around.owners(id)),
    ),
    words: statementWords(value),
  };
  const more = {
    language,
    originalLanguage,
    saidIn,
    occasion,
    certainty,
    certaintyCue,
    condition,
    outcome,
    outcomeShownBy,
    note,
    ...toInferredProps(inferred),
  };
  // The order is that of the store, where what is read most stands first: a later property is reached through those before.
  return { id, ...orNull({ ...props, ...more }) };
}

/** A map is no property: the fields, and the reason of each. */
function toInferredProps(inferred: StatementEntry['inferred'] = {}): Props {
  const given = Object.entries(inferred).filter(([, reason]) => reason !== undefined);
  if (given.length === 0) return { inferredFields: null, inferredReasons: null };
  return { inferredFields: given.map(([field]) => field), inferredReasons: given.map(([, reason]) => reason) };
}

function plainEdge(type: string, { id }: StatementEntry, to: string): GraphEdge {
  return { type, from: id, to, props: {} };
}

function speakerEdges(value: StatementEntry, { saidAt, sortKey }: Said, isWithdrawn: boolean): GraphEdge[] {
  const { id, speaker, claim, stance } = value;
  const props = { statementId: id, claimId: claim, speakerId: speaker, said: value.saidAt, saidAt, sortKey };
  return [
    { type: 'MADE', from: speaker, to: id, props: orNull({ as: value.as }) },
    { type: 'ON', from: id, to: claim, props: {} },
    isWithdrawn
      ? { type: 'WITHDRAWN', from: speaker, to: claim, props: { stance, ...props } }
      : { type: stance, from: speaker, to: claim, props },
  ];
}

/** Edges to the actors that it is directed toward, and (implied) to other actors that its claim is about. */
function targetEdges(value: StatementEntry, said: Said, around: Surroundings): GraphEdge[] {
  const { id, speaker, claim, toward = [] } = value;
  const edge = (targetId: string, attitude: string, implied: boolean): GraphEdge => ({
    type: 'TOWARD',
    from: id,
    to: targetId,
    props: { speakerId: speaker, targetId, ...said, attitude, implied },
  });
  const named = new Set(toward.map(({ actor }) => actor));
  const implied = around.about(claim).filter((subject) => typeFromId(subject) === 'actor' && !named.has(subject));
  return [
    ...toward.map(({ actor, attitude }) => edge(actor, attitude, false)),
    ...implied.map((actor) => edge(actor, 'NEUTRAL', true)),
  ];
}

/** Edges to the events, places and topics that its claim is about. */
function subjectEdges({ id, claim }: StatementEntry, { sortKey, width }: Said, around: Surroundings): GraphEdge[] {
  return around
    .about(claim)
    .filter((subject) => typeFromId(subject) !== 'actor')
    .map((subjectId) => ({ type: 'CONCERNS', from: id, to: subjectId, props: { subjectId, sortKey, width } }));
}

/** Edges to its sources, each with its publisher; `position` 0 is the source nearest to the reader. */
function sourceEdges({ id, sources }: StatementEntry, { sortKey, width }: Said, around: Surroundings): GraphEdge[] {
  return sources.map(({ source, ...citation }, position) => ({
    type: 'SOURCED_FROM',
    from: id,
    to: source,
    props: orNull({
      sourceId: source,
      sortKey,
      width,
      position: neo4j.int(position),
      ...citation,
      publisherId: around.source(source).publisherId,
    }),
  }));
}
