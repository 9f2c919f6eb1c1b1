import { createHash } from 'node:crypto';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Actor } from '../actor/actor.js';
import { Database } from '../database/database.js';
import { type IdempotentRequest, idempotencyContext } from '../database/idempotency-context.js';
import { transactionContext } from '../database/transaction-context.js';
import { Transactions } from '../database/transactions.js';
import { AppError } from '../errors/app-error.js';
import type { HttpRequest } from './request.js';

interface StoredAnswer {
  fingerprint: Buffer;
  answer: { status: number; body: unknown } | null;
}

/**
 * Same key and same body: same answer, once done. What was done is remembered in the transaction that did it (see
 * rememberedResult); the full answer is kept afterwards, so that a retry gets it word for word.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string') return next.handle();
    if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new AppError('request.malformed', { header: 'Idempotency-Key' });
    const idempotent = { owner: ownerOf(request.actor), key, fingerprint: fingerprint(request), used: false };
    return from(this.once(idempotent, next, context.switchToHttp().getResponse<FastifyReply>()));
  }

  private async once(request: IdempotentRequest, next: CallHandler, reply: FastifyReply): Promise<unknown> {
    const stored = await this.database.row<StoredAnswer>(
      `SELECT fingerprint, answer FROM platform.idempotency_key WHERE owner = $1 AND key = $2`,
      [request.owner, request.key],
    );
    if (stored && !stored.fingerprint.equals(request.fingerprint)) throw new AppError('idempotency.other-body');
    if (stored?.answer) {
      reply.status(stored.answer.status).header('idempotency-replayed', 'true');
      return stored.answer.body;
    }
    const body = await idempotencyContext.run(request, () => lastValueFrom(next.handle()));
    await this.keep(request, reply.statusCode, body);
    return body;
  }

  private async keep(request: IdempotentRequest, status: number, body: unknown): Promise<void> {
    await this.transactions.run(async () => {
      await transactionContext
        .getStore()!
        .client.query(`UPDATE platform.idempotency_key SET answer = $3 WHERE owner = $1 AND key = $2`, [
          request.owner,
          request.key,
          JSON.stringify({ status, body }),
        ]);
    });
  }
}

const ownerOf = (actor: Actor) => `${actor.organisationId ?? '-'}:${actor.userId ?? actor.ip ?? '-'}`;

function fingerprint(request: HttpRequest): Buffer {
  return createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest();
}

/** A POST that may be retried: takes an Idempotency-Key. */
export const Idempotent = () =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Same key and body: same answer, done once.' }),
  );
