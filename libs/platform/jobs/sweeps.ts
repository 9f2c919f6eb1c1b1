import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

export const sweepsKey = Symbol('sweeps');

export interface Sweeper {
  /** Runs in one transaction as the system; finds what is due in PostgreSQL and does it or enqueues it. */
  sweep(): Promise<void>;
}

/** Marks a provider of a worker module as a sweeper: deadlines live in PostgreSQL, and this looks for those that are due. */
export const Sweeps = (name: string) => applyDecorators(Injectable(), SetMetadata(sweepsKey, name));
