export * from './clock.js';
export * from './time-zones.js';
export * from './wall-time.js';
export * from './zone-transitions.js';
