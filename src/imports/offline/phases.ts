/** The phases of an offline import: rows to CSV, CSV to Neo4j's store files, start of Neo4j on these, indexes. */
export const PHASES = ['rows', 'importer', 'start', 'indexes'] as const;
export type Phase = (typeof PHASES)[number];

/** Callbacks of an import, and the signal to stop it. */
export interface Watch {
  readonly signal?: AbortSignal | undefined;
  /** Called with lines for the user. */
  readonly report?: ((line: string) => void) | undefined;
  /** Called with the progress of a phase in percent. */
  readonly progress?: ((phase: Phase, percent: number) => void) | undefined;
}

/** Measures the phases of an import, in seconds. */
export class Clock {
  readonly phases: Record<Phase, number> = { rows: 0, importer: 0, start: 0, indexes: 0 };
  #phaseStart = performance.now();

  /** Ends a phase and starts the next. */
  end(phase: Phase): void {
    const now = performance.now();
    this.phases[phase] = (now - this.#phaseStart) / 1000;
    this.#phaseStart = now;
  }

  /** Seconds that all phases took. */
  get total(): number {
    return PHASES.reduce((sum, phase) => sum + this.phases[phase], 0);
  }
}
