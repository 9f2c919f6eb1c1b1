export * from './errors.js';
export * from './identity.js';
export * from './imports.js';
export * from './media.js';
export * from './organisation.js';
export * from './projects.js';
export * from './realtime.js';
export * from './task-force.js';
