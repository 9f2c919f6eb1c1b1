import { type TransactionContext, transactionContext } from './transaction-context.js';

/**
 * Asks a question once in a transaction that needs its answer for many things. For what the transaction itself does not
 * change: names, settings.
 */
export class AskedOnce<T> {
  readonly #answers = new WeakMap<TransactionContext, Map<string, Promise<T>>>();

  /** @param key of the question; outside a transaction it is asked each time */
  ask(key: string, question: () => Promise<T>): Promise<T> {
    const context = transactionContext.getStore();
    if (!context) return question();
    const answers = this.#answers.get(context) ?? new Map<string, Promise<T>>();
    this.#answers.set(context, answers);
    const known = answers.get(key);
    if (known) return known;
    const answer = question();
    answers.set(key, answer);
    // A part of the transaction may be undone and tried again: a fault is no answer.
    answer.catch(() => answers.delete(key));
    return answer;
  }
}
