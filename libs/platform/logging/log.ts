import { Injectable, type LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import { Config } from '../config/config.js';

/** Paths whose values never reach a log, wherever they turn up. */
const secretNames = ['password', 'token', 'secret', 'cookie', 'authorization', 'set-cookie', 'recoveryCodes'];
const redact = secretNames.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

type Fields = Record<string, unknown>;

/** Structured logging: one JSON object a line, secrets redacted. */
@Injectable()
export class Log implements LoggerService {
  readonly pino: Logger;

  constructor(config: Config) {
    this.pino = pino({
      level: config.log.level,
      base: undefined,
      redact: { paths: redact, censor: '[secret]' },
      serializers: { error: describeError, err: describeError },
      timestamp: pino.stdTimeFunctions.isoTime,
    });
  }

  info(fields: Fields, message: string): void {
    this.pino.info(fields, message);
  }

  warn(fields: unknown, message?: string): void {
    this.write('warn', fields, message);
  }

  error(fields: unknown, message?: string): void {
    this.write('error', fields, message);
  }

  /** What Nest itself says; its start-up chatter is for debugging. */
  log(message: unknown): void {
    this.pino.debug({ nest: String(message) });
  }

  private write(level: 'warn' | 'error', fields: unknown, message?: string): void {
    if (typeof fields === 'object' && fields !== null) this.pino[level](fields as Fields, message);
    else this.pino[level]({ detail: message }, String(fields));
  }
}

/** Type, message, code and stack; never a statement's parameters or a row's values. */
function describeError(error: unknown): Fields {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, constraint, table, cause } = error as Error & Fields;
  const because = cause instanceof Error ? describeError(cause) : undefined;
  return { type: error.name, message: error.message, code, constraint, table, stack: error.stack, cause: because };
}
