import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Metrics } from './metrics.js';

/** Health and metrics; everything else on this port belongs to the sockets. */
export function createHttpServer(metrics: Metrics, ready: () => boolean): Server {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const send = (status: number, type: string, body: string) => {
      response.writeHead(status, {
        'content-type': type,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      response.end(body);
    };
    const json = (status: number, value: object) => send(status, 'application/json', JSON.stringify(value));
    const path = (request.url ?? '').split('?')[0];
    if (request.method !== 'GET') json(405, { status: 'method not allowed' });
    else if (path === '/health/live') json(200, { status: 'ok' });
    else if (path === '/health/ready')
      json(ready() ? 200 : 503, { status: ready() ? 'ok' : 'waiting for a media worker' });
    else if (path === '/metrics') send(200, metrics.registry.contentType, await metrics.registry.metrics());
    else json(404, { status: 'not found' });
  };
  return createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
}
