/** A batch that is being written, or was while one before it still is. */
interface Running<Mark> {
  readonly ids: ReadonlySet<string>;
  readonly mark: Mark;
  confirmed: boolean;
}

/**
 * Writes batches side by side, as many at once as there are lanes. Batches may be confirmed in another order than
 * they stand in the file, so each is told how far all is confirmed together with it: to go on from there leaves
 * nothing out.
 */
export class ConcurrentWriter<Mark> {
  readonly count: number;
  /** In the order of the file, from the first that is not confirmed. */
  #batches: Running<Mark>[] = [];
  #failure: { error: unknown } | undefined;
  #changed = Promise.withResolvers<undefined>();

  constructor(lanes: number) {
    this.count = lanes;
  }

  /**
   * Begins to write a batch as soon as a lane is free and what it names is written.
   *
   * @param ids Ids that the batch gives.
   * @param names Ids that it names.
   * @param work Is given the mark to record with the batch, if any can be.
   * @throws whatever a batch before it failed with.
   */
  async start(
    { ids, names, mark }: { ids: Iterable<string>; names: readonly string[]; mark: Mark },
    work: (mark: () => Mark | undefined) => Promise<void>,
  ): Promise<void> {
    await this.written(names);
    await this.#until(() => this.#running().length < this.count);
    const batch = { ids: new Set(ids), mark, confirmed: false };
    this.#batches.push(batch);
    work(() => this.#markWith(batch)).then(
      () => {
        batch.confirmed = true;
        this.#batches = this.#batches.slice(this.#firstUnconfirmed());
        this.#wake();
      },
      (error: unknown) => {
        this.#failure ??= { error };
        this.#wake();
      },
    );
  }

  /** Waits until no batch is being written that gives one of these ids. */
  async written(ids: readonly string[]): Promise<void> {
    await this.#until(() => !ids.some((id) => this.isWriting(id)));
  }

  /** Whether a batch is being written that gives this id. */
  isWriting(id: string): boolean {
    return this.#running().some((batch) => batch.ids.has(id));
  }

  /** Waits until every batch is confirmed. */
  async idle(): Promise<void> {
    await this.#until(() => this.#running().length === 0);
  }

  #running(): Running<Mark>[] {
    return this.#batches.filter(({ confirmed }) => !confirmed);
  }

  #firstUnconfirmed(): number {
    const first = this.#batches.findIndex(({ confirmed }) => !confirmed);
    return first === -1 ? this.#batches.length : first;
  }

  #markWith(batch: Running<Mark>): Mark | undefined {
    const place = this.#batches.indexOf(batch);
    if (this.#firstUnconfirmed() < place) return undefined;
    const next = this.#batches.findIndex(({ confirmed }, index) => index > place && !confirmed);
    return this.#batches.at(next === -1 ? -1 : next - 1)?.mark;
  }

  async #until(met: () => boolean): Promise<void> {
    for (;;) {
      if (this.#failure) throw this.#failure.error;
      if (met()) return;
      await this.#changed.promise;
    }
  }

  #wake(): void {
    this.#changed.resolve(undefined);
    this.#changed = Promise.withResolvers();
  }
}
