/** A batch that is being written, or that is confirmed while an earlier one is still being written. */
interface Running<Checkpoint> {
  readonly ids: ReadonlySet<string>;
  readonly checkpoint: Checkpoint;
  confirmed: boolean;
  failed: boolean;
}

/**
 * Writes batches concurrently, at most as many at a time as there are lanes. Batches may be confirmed out of order, so
 * each is given the checkpoint up to which everything is confirmed once it is: an import that resumes there misses
 * nothing.
 */
export class ConcurrentWriter<Checkpoint> {
  readonly count: number;
  /** In the order of the files, from the first that is not confirmed. */
  #batches: Running<Checkpoint>[] = [];
  #failure: { error: unknown } | undefined;
  #confirmed: Checkpoint | undefined;
  #changed = Promise.withResolvers<undefined>();

  constructor(lanes: number) {
    this.count = lanes;
  }

  /**
   * Starts to write a batch once a lane is free and everything that it refers to is written.
   *
   * @param ids Ids that the batch defines.
   * @param references Ids that it refers to.
   * @param checkpoint At the end of the batch.
   * @param work Writes the batch; its argument returns the checkpoint to record with it, if there is one.
   * @throws the error with which an earlier batch failed.
   */
  async start(
    { ids, references, checkpoint }: { ids: Iterable<string>; references: readonly string[]; checkpoint: Checkpoint },
    work: (confirmed: () => Checkpoint | undefined) => Promise<void>,
  ): Promise<void> {
    await this.written(references);
    await this.#until(() => this.#running().length < this.count);
    const batch = { ids: new Set(ids), checkpoint, confirmed: false, failed: false };
    this.#batches.push(batch);
    work(() => this.#checkpointWith(batch)).then(
      () => {
        batch.confirmed = true;
        const first = this.#firstUnconfirmed();
        if (first > 0) this.#confirmed = this.#batches[first - 1]?.checkpoint;
        this.#batches = this.#batches.slice(first);
        this.#wake();
      },
      (error: unknown) => {
        batch.failed = true;
        this.#failure ??= { error };
        this.#wake();
      },
    );
  }

  /** Waits until no batch that defines one of these ids is being written. */
  async written(ids: readonly string[]): Promise<void> {
    await this.#until(() => !ids.some((id) => this.isWriting(id)));
  }

  /** Whether a batch that defines this id is being written. */
  isWriting(id: string): boolean {
    return this.#running().some((batch) => batch.ids.has(id));
  }

  /** Waits until nothing is being written any more, whether it was confirmed or has failed. */
  async settled(): Promise<void> {
    while (this.#running().length > 0) await this.#changed.promise;
  }

  /** Waits until every batch is confirmed. */
  async idle(): Promise<void> {
    await this.settled();
    if (this.#failure) throw this.#failure.error;
  }

  /** The error with which the first batch failed. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#failure;
  }

  /** The checkpoint up to which everything is confirmed; undefined if no batch is. */
  get confirmed(): Checkpoint | undefined {
    return this.#confirmed;
  }

  #running(): Running<Checkpoint>[] {
    return this.#batches.filter(({ confirmed, failed }) => !confirmed && !failed);
  }

  #firstUnconfirmed(): number {
    const first = this.#batches.findIndex(({ confirmed }) => !confirmed);
    return first === -1 ? this.#batches.length : first;
  }

  #checkpointWith(batch: Running<Checkpoint>): Checkpoint | undefined {
    const position = this.#batches.indexOf(batch);
    if (this.#firstUnconfirmed() < position) return undefined;
    const next = this.#batches.findIndex(({ confirmed }, index) => index > position && !confirmed);
    return this.#batches.at(next === -1 ? -1 : next - 1)?.checkpoint;
  }

  async #until(condition: () => boolean): Promise<void> {
    for (;;) {
      if (this.#failure) throw this.#failure.error;
      if (condition()) return;
      await this.#changed.promise;
    }
  }

  #wake(): void {
    this.#changed.resolve(undefined);
    this.#changed = Promise.withResolvers();
  }
}
