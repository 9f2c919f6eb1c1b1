/**
 * Works off a queue in PostgreSQL that a bell announces: step by step until nothing is left. Whoever rings during a run
 * causes one more round, so that nothing announced is overlooked.
 */
export class Drain {
  private running?: Promise<void>;
  private rungAgain = false;
  private stopped = false;

  /**
   * @param step does one piece of work and tells whether there may be more
   * @param failed what to do about a fault; the run ends, and a sweeper or the next ring begins another
   */
  constructor(
    private readonly step: () => Promise<boolean>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** @returns when the queue is empty */
  wake(): Promise<void> {
    this.rungAgain = true;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Ends after the step that is running. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async run(): Promise<void> {
    try {
      while (this.rungAgain && !this.stopped) {
        this.rungAgain = false;
        while (!this.stopped && (await this.step()));
      }
    } catch (error) {
      this.failed(error);
    }
  }
}
