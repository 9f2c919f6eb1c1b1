import { Injectable } from '@nestjs/common';
import { Log } from '#platform/logging';
import type { MemberChanged } from '../identity.events.js';

type Listener = (change: MemberChanged) => Promise<void> | void;

/**
 * Tells other parts of this process at once, right after the commit, that a member was changed or cut off. It is the
 * quick way; the event of the same name is the sure one. Both may arrive, so a listener must be idempotent.
 */
@Injectable()
export class MemberWatch {
  private readonly listeners: Listener[] = [];

  constructor(private readonly log: Log) {}

  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** A listener that fails does not keep the change from those after it. */
  async tell(change: MemberChanged): Promise<void> {
    for (const listener of this.listeners) {
      try {
        await listener(change);
      } catch (error) {
        this.log.warn({ error, memberId: change.memberId }, 'a listener did not take in a changed member');
      }
    }
  }
}
