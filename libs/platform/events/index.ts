export { Events, type RecordedEvent } from './events.js';
export * from './events.module.js';
export * from './handles.js';
