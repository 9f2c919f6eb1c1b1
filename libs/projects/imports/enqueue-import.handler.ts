import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { Jobs } from '#platform/jobs';
import { type ImportAsked, importEvents } from './import.events.js';
import { jobIdOf, runImport } from './import.jobs.js';

/** The quick way to the work; the sweeper is the sure one. */
@Handles({ event: importEvents.asked, name: 'enqueue-import' })
export class EnqueueImport implements EventHandler<ImportAsked> {
  constructor(private readonly jobs: Jobs) {}

  async handle({ payload: { importId, zoneId } }: RecordedEvent<ImportAsked>): Promise<void> {
    await this.jobs.add(runImport, { importId, zoneId }, { id: jobIdOf(importId) });
  }
}
