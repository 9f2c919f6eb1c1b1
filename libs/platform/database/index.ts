export { AskedOnce } from './asked-once.js';
export * from './data-source.js';
export * from './database.js';
export * from './database.module.js';
export { type IdempotentRequest, idempotencyContext } from './idempotency-context.js';
export * from './repository.js';
export { transactionContext } from './transaction-context.js';
export * from './transactions.js';
