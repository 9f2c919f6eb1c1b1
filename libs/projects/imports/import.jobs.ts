import { defineJob } from '#platform/jobs';

export interface ImportJob {
  importId: string;
  zoneId: string;
}

/** Where it stands is in its row: whoever runs it next goes on from there. */
export const runImport = defineJob<ImportJob>('run-import', { attempts: 5, backOffMs: 500 });
export const jobIdOf = (importId: string): string => `import:${importId}`;
