export * from './audit.js';
export * from './audit.module.js';
export * from './audit-verifier.js';
