import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../logging/log.js';
import { asAppError, problemOf } from './problem.js';

/** The one filter: every failed request answers a problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    this.answer(
      error,
      host.switchToHttp().getRequest<FastifyRequest>(),
      host.switchToHttp().getResponse<FastifyReply>(),
    );
  }

  private answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = asAppError(error);
    if (problem.status >= 500) {
      this.log.error(
        { error, requestId: request.id, route: request.routeOptions?.url, method: request.method },
        problem.code,
      );
    }
    if (problem.status === 503) reply.header('retry-after', '2');
    if (problem.status === 429 && problem.params?.retryAfterSeconds)
      reply.header('retry-after', String(problem.params.retryAfterSeconds));
    reply
      .status(problem.status)
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(problemOf(problem, request.id)));
  }
}
