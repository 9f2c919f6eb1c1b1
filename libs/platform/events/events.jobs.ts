import { defineJob } from '../jobs/define-job.js';

export interface Delivery {
  eventId: string;
  handler: string;
}

export const deliverEvent = defineJob<Delivery>('deliver-event', { attempts: 8, backOffMs: 500 });
