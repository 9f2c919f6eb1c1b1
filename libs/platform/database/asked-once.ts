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
    let answers = this.#answers.get(context);
    if (!answers) {
      answers = new Map();
      this.#answers.set(context, answers);
    }
    let answer = answers.get(key);
    if (!answer) {
      answer = question();
      answers.set(key, answer);
    }
    return answer;
  }
}
