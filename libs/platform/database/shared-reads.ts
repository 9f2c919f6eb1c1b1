interface Reading {
  result: Promise<unknown>;
  /** The one that follows, for all who asked while this one was running. */
  next?: Promise<unknown>;
}

/**
 * Whoever asks the same question at the same time gets the same answer from one reading: a thousand visitors on one page,
 * the parallel requests of one login. A reading that has already begun is never joined, so that no answer is older than
 * its question.
 */
export class SharedReads {
  private readonly running = new Map<string, Reading>();

  /** @param key the question; `read` must depend on nothing else */
  ask<T>(key: string, read: () => Promise<T>): Promise<T> {
    const reading = this.running.get(key);
    if (!reading) return this.begin(key, read);
    const again = () => this.begin(key, read);
    reading.next ??= reading.result.then(again, again);
    return reading.next as Promise<T>;
  }

  private begin<T>(key: string, read: () => Promise<T>): Promise<T> {
    const result = read();
    const reading: Reading = { result };
    this.running.set(key, reading);
    const end = () => {
      // With somebody waiting, the next reading takes the place.
      if (!reading.next) this.running.delete(key);
    };
    result.then(end, end);
    return result;
  }
}
