export * from './define-job.js';
export * from './jobs.js';
export * from './jobs.module.js';
export * from './processes.js';
export * from './sweeps.js';
