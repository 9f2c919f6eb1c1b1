export * from './log.js';
export * from './logging.module.js';
