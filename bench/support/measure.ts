/** One way to answer the question that is measured. */
export interface Peer {
  readonly name: string;
  /** Answers once; rejects on a wrong answer. */
  ask(): Promise<void>;
}

/** What was measured of one peer, in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly p99: number;
  /** Median of each round: their spread tells how far to trust the whole. */
  readonly rounds: readonly number[];
}

/**
 * Asks each peer in turn, one request at a time: whatever else the machine does meets all of them alike.
 *
 * @param rounds Rounds that count; one more, before them, only warms up.
 * @param requests Requests a peer gets in a round.
 */
export async function interleaved(peers: readonly Peer[], rounds: number, requests: number): Promise<Measured[]> {
  const times = peers.map(() => [] as number[][]);
  for (let round = 0; round <= rounds; round += 1) {
    const now = peers.map(() => [] as number[]);
    for (let request = 0; request < requests; request += 1) {
      for (const [index, peer] of peers.entries()) {
        const begun = performance.now();
        await peer.ask();
        now[index]?.push(performance.now() - begun);
      }
    }
    if (round > 0) now.forEach((taken, index) => times[index]?.push(taken));
  }
  return peers.map(({ name }, index) => {
    const own = times[index] ?? [];
    return {
      name,
      median: quantile(own.flat(), 0.5),
      p99: quantile(own.flat(), 0.99),
      rounds: own.map((round) => quantile(round, 0.5)),
    };
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A table in Markdown, each peer beside the one that the ratios are against. */
export function table(measured: readonly Measured[], against: Measured): string {
  const rows = measured.map(({ name, median, p99, rounds }) => {
    const ratios = rounds.map((round, index) => round / (against.rounds[index] ?? Number.NaN));
    const spread = `${fixed(Math.min(...ratios))}–${fixed(Math.max(...ratios))}`;
    return `| ${name} | ${fixed(median)} | ${fixed(p99)} | ${fixed(median / against.median)} (${spread}) | ${fixed(p99 / against.p99)} |`;
  });
  return [
    '| peer | median, ms | p99, ms | median ratio (rounds) | p99 ratio |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function fixed(value: number): string {
  return value.toFixed(2);
}
