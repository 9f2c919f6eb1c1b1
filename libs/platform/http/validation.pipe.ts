import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { AppError, notFound } from '../errors/app-error.js';
import { fieldProblems, isWrongShape } from './field-problems.js';

/** Checks every parameter against the schema named beside it. An id that is no id answers like one that does not exist. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  async transform(
    value: unknown,
    { schema, type }: ArgumentMetadata & { schema?: StandardSchemaV1 },
  ): Promise<unknown> {
    if (!schema || type === 'custom') return value;
    const result = await schema['~standard'].validate(value);
    if (!result.issues) return result.value;
    if (type === 'param') throw notFound();
    throw new AppError(
      isWrongShape(result.issues) ? 'request.malformed' : 'request.invalid',
      undefined,
      fieldProblems(result.issues),
    );
  }
}
