export { Realtime } from './realtime.js';
export * from './realtime.module.js';
export { Topic, type TopicPolicy } from './topics.js';
