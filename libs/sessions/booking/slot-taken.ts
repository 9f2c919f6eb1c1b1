import { Injectable } from '@nestjs/common';
import { AppError } from '#platform/errors';
import { slotView } from '../offering/slot.dto.js';
import { SlotReader } from '../offering/slot.reader.js';
import { overlapConstraint } from './session.repository.js';

/** How many other times are offered to somebody who came too late. */
const alternatives = 4;

/** Somebody else has the time. Thrown inside the transaction; the answer is made after it, when nothing is locked. */
export class SlotTaken extends Error {}

/** Turns "taken" into the answer a person can go on with: the nearest times that are still free. */
@Injectable()
export class SlotTakenAnswer {
  constructor(private readonly slots: SlotReader) {}

  /** @throws AppError session.slot-taken with `alternatives`, or the error itself when it is another one */
  async orElse<T>(offeringId: string, wanted: number, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof SlotTaken) && !isOverlap(error)) throw error;
      const free = await this.slots.alternatives(offeringId, wanted, alternatives);
      throw new AppError('session.slot-taken', { alternatives: free.map(slotView) });
    }
  }
}

function isOverlap(error: unknown): boolean {
  const { constraint, driverError } = error as { constraint?: string; driverError?: { constraint?: string } };
  return (constraint ?? driverError?.constraint) === overlapConstraint;
}
