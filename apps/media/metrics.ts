import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';

export interface MediaCounts {
  rooms: number;
  peers: number;
  transports: number;
  producers: number;
  consumers: number;
}

/** What an operator sees of a node. The gauges are read from the rooms when somebody asks. */
export class Metrics {
  readonly registry = new Registry();
  readonly workerDeaths = new Counter({
    name: 'media_worker_deaths_total',
    help: 'Media workers that died and were replaced',
    registers: [this.registry],
  });
  readonly refusals = new Counter({
    name: 'media_refusals_total',
    help: 'Handshakes and requests refused',
    labelNames: ['code'],
    registers: [this.registry],
  });

  constructor(count: () => MediaCounts) {
    collectDefaultMetrics({ register: this.registry });
    for (const name of ['rooms', 'peers', 'transports', 'producers', 'consumers'] as const) {
      new Gauge({
        name: `media_${name}`,
        help: `${name} on this node`,
        registers: [this.registry],
        collect() {
          this.set(count()[name]);
        },
      });
    }
  }
}
