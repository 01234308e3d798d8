/** What an offline import does, one after the other: rows to CSV, CSV to Neo4j's files, a start on these, indexes. */
export const PHASES = ['rows', 'importer', 'start', 'indexes'] as const;
export type Phase = (typeof PHASES)[number];

/** Whoever watches an import, and may end it. */
export interface Watch {
  readonly signal?: AbortSignal | undefined;
  /** Takes lines for the user. */
  readonly report?: ((line: string) => void) | undefined;
  /** Told how much of a phase is done, in percent. */
  readonly progress?: ((phase: Phase, percent: number) => void) | undefined;
}

/** Seconds that each phase took. */
export class Clock {
  readonly phases: Record<Phase, number> = { rows: 0, importer: 0, start: 0, indexes: 0 };
  #begun = performance.now();

  /** Ends a phase; the next begins. */
  end(phase: Phase): void {
    const now = performance.now();
    this.phases[phase] = (now - this.#begun) / 1000;
    this.#begun = now;
  }

  get total(): number {
    return PHASES.reduce((sum, phase) => sum + this.phases[phase], 0);
  }
}
