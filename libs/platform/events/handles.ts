import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import type { RecordedEvent } from './events.js';

export const handlesKey = Symbol('handles');

export interface Handling {
  /** Event type, for example `session.booked`. */
  event: string;
  /** What is done, for example `send-invitations`; with the event's id it names the delivery. */
  name: string;
}

/**
 * Marks a provider of a worker module as the handler of an event. `handle` runs in one transaction together with the
 * mark that it is done, so its effects on the database happen exactly once.
 */
export const Handles = (handling: Handling) => applyDecorators(Injectable(), SetMetadata(handlesKey, handling));

export interface EventHandler<T extends object = Record<string, unknown>> {
  handle(event: RecordedEvent<T>): Promise<void>;
}
