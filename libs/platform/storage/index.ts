export * from './storage.js';
export * from './storage.module.js';
