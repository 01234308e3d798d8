import { PHASES, type Phase } from '../../src/imports/offline/phases.ts';
import { QUESTIONS, type Question } from '../questions.ts';
import type { Load } from './loader.ts';
import { PEERS } from './peer.ts';
import { PATIENCE } from './naive.ts';
import type { Analyses, Conditions, Imports, OfflineImport, Reads, Replicas, Sizes } from './results.ts';
import { CONNECTIONS, type Measured } from './rounds.ts';
import { middle, ratio, type Ratio } from './statistics.ts';

/** Results of the questions compared with the peers, in Markdown: medians over the rounds, and ratios with their range. */
export function readsTable(reads: Reads): string {
  const { statements, seed, memory } = reads;
  const rows = (Object.keys(QUESTIONS) as Question[]).flatMap((question) => {
    const own = reads.measured.find((one) => one.question === question && one.peer === 'hearsay');
    return reads.measured
      .filter((one) => one.question === question)
      .map((one, index) =>
        row([index === 0 ? QUESTIONS[question] : '', PEERS[one.peer], ...numbers(one), ...against(own, one)]),
      );
  });
  return [
    head([
      'question',
      'server',
      'requests/s',
      'median, ms',
      'p99, ms',
      'one at a time: median, ms',
      'p99, ms',
      "Hearsay's requests/s ÷ this server's (range over rounds)",
      "Hearsay's median ÷ this server's (range over rounds)",
    ]),
    ...rows,
    '',
    `${grouped(statements)} statements (seed ${seed}), ${CONNECTIONS} connections, then one request at a time. ${told(reads)}`,
    `Memory of the Hearsay process: ${memory.start.toFixed(0)} MB at start, at most ${memory.most.toFixed(0)} MB under this load, ${memory.end.toFixed(0)} MB at the end.`,
  ].join('\n');
}

/** Results of "what did X say about Y" at several sizes of the record, in Markdown. */
export function sizesTable(sizes: Sizes): string {
  const [smallest] = sizes.measured;
  const rows = sizes.measured.map(({ statements, busy, alone }) =>
    row([
      grouped(statements),
      ...loadNumbers(busy),
      fixed(middle(alone.map(({ median }) => median))),
      fixed(middle(alone.map(({ p99 }) => p99))),
      smallest ? spread(ratio(medians(alone), medians(smallest.alone))) : '',
      smallest ? spread(ratio(medians(busy), medians(smallest.busy))) : '',
    ]),
  );
  return [
    head([
      'statements',
      'requests/s',
      'median, ms',
      'p99, ms',
      'one at a time: median, ms',
      'p99, ms',
      'median one at a time ÷ that of the smallest (range over rounds)',
      `median at ${CONNECTIONS} connections ÷ that of the smallest (range over rounds)`,
    ]),
    ...rows,
    '',
    `What X said about Y, for two of the busiest actors, a page of 20, over HTTP, ${CONNECTIONS} connections; a Neo4j and a service for each size, all running at once. ${told(sizes)}`,
  ].join('\n');
}

/** Results of several service processes behind a load balancer, in Markdown. */
export function replicasTable(replicas: Replicas): string {
  const [one] = replicas.measured;
  const rows = replicas.measured.map(({ services, busy }) =>
    row([String(services), ...loadNumbers(busy), one ? spread(ratio(rates(busy), rates(one.busy))) : '']),
  );
  return [
    head(['services', 'requests/s', 'median, ms', 'p99, ms', 'requests/s ÷ those of one service (range over rounds)']),
    ...rows,
    '',
    `What X said about Y of ${grouped(replicas.statements)} statements (seed ${replicas.seed}), ${replicas.connections} connections through a load balancer. ${told(replicas)}`,
  ].join('\n');
}

/** Results of an import over Bolt compared with the bare script, in Markdown. */
export function importsTable({ statements, measured, ...on }: Imports): string {
  const bare = measured.find(({ name }) => name === 'bare')?.rates ?? [];
  const names = { bare: 'a bare script of `UNWIND` over Bolt', hearsay: '`hearsay import`' };
  const rows = measured.map(({ name, rates, memory }) =>
    row([names[name], fixed(middle(rates)), spread(ratio(rates, bare)), `${memory}`]),
  );
  const rounds = `${bare.length} alternating rounds after a warm-up, each into an emptied database`;
  return [
    head(['', 'rows/s', '÷ the bare script (range over rounds)', 'memory, MB']),
    ...rows,
    '',
    `${grouped(statements)} statements with everything they refer to; ${rounds}. ${whereAndWhen(on)}`,
  ].join('\n');
}

const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  rows: 'read, check, write CSV',
  importer: "Neo4j's own importer",
  start: 'start Neo4j on the result',
  indexes: 'constraints and indexes, stop',
};

/** Results of an import with Neo4j's bulk importer, in Markdown. */
export function offlineTable({ statements, rows: all, phases, seconds, memory, ...on }: OfflineImport): string {
  const rate = (time: number) => grouped(Math.round(statements / time));
  return [
    head(['', 'seconds', 'statements/s']),
    ...PHASES.map((phase) =>
      row([PHASE_NAMES[phase], fixed(phases[phase]), phase === 'importer' ? rate(phases.importer) : '']),
    ),
    row(['all, in one command', fixed(seconds), rate(seconds)]),
    '',
    `${grouped(statements)} statements, ${grouped(all)} rows; the process took at most ${grouped(memory)} MB. ${whereAndWhen(on)}`,
  ].join('\n');
}

const GIVEN_UP = `over ${grouped(PATIENCE)}`;

/** Results of the analyses, in Markdown. */
export function analysesTable({ measured, statements, seed, rounds, ...on }: Analyses): string {
  const rows = measured.map(({ name, times, naively }) =>
    row([name, fixed(middle(times)), fixed(Math.max(...times)), naively === null ? GIVEN_UP : fixed(naively)]),
  );
  return [
    head(['question', 'median, ms', 'slowest, ms', 'naive Cypher, ms']),
    ...rows,
    '',
    `${grouped(statements)} statements (seed ${seed}), ${rounds} rounds after a warm-up; the naive Cypher once. ${whereAndWhen(on)}`,
  ].join('\n');
}

function whereAndWhen({ cores, gigabytes, heap, pageCache, when }: Conditions): string {
  return `On ${cores} cores and ${gigabytes} GB; Neo4j with a heap of ${heap} and a page cache of ${pageCache}; ${when}.`;
}

function told({
  when,
  cores,
  gigabytes,
  heap,
  pageCache,
  rounds,
  seconds,
}: Conditions & { rounds: number; seconds: number }) {
  return (
    `${rounds} interleaved rounds of ${seconds} s after a warm-up, on ${cores} cores that Neo4j, the servers and the load share, ` +
    `${gigabytes} GB; Neo4j with a heap of ${heap} and a page cache of ${pageCache}; ${when}.`
  );
}

function numbers({ busy, alone }: Measured): string[] {
  return [...loadNumbers(busy), fixed(middle(medians(alone))), fixed(middle(alone.map(({ p99 }) => p99)))];
}

function loadNumbers(loads: readonly Load[]): string[] {
  return [fixed(middle(rates(loads))), fixed(middle(medians(loads))), fixed(middle(loads.map(({ p99 }) => p99)))];
}

function against(own: Measured | undefined, other: Measured): string[] {
  if (!own || own === other) return ['', ''];
  return [spread(ratio(rates(own.busy), rates(other.busy))), spread(ratio(medians(own.busy), medians(other.busy)))];
}

function rates(loads: readonly Load[]): number[] {
  return loads.map(({ perSecond }) => perSecond);
}

function medians(loads: readonly Load[]): number[] {
  return loads.map(({ median }) => median);
}

function spread({ median, least, most }: Ratio): string {
  return `${fixed(median)} (${fixed(least)}–${fixed(most)})`;
}

function head(cells: readonly string[]): string {
  return `${row(cells)}\n${row(cells.map(() => '---'))}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Rounds to three significant digits. */
function fixed(value: number): string {
  return value >= 100 ? grouped(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2);
}

function grouped(value: number): string {
  return value.toLocaleString('en');
}
