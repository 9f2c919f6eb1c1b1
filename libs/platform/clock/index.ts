export * from './business-calendar.js';
export * from './business-time.js';
export * from './chinese-calendar.js';
export * from './clock.js';
export * from './clock-log.js';
export * from './time-zones.js';
export * from './wall-time.js';
export * from './zone-transitions.js';
