import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

/** Documents what a route answers, and sets its status. Without a schema: no body. */
export const Answers = (status: number, schema?: z.ZodType) =>
  applyDecorators(
    HttpCode(status),
    ApiResponse(schema ? { status, description: '', standardSchema: schema } : { status, description: '' }),
  );

const Abilities = z.record(z.string(), z.boolean());

/** One resource with what the asker may do with it. */
export const resourceOf = <T extends z.ZodType>(data: T) => z.object({ data, abilities: Abilities });

export interface Resource<T> {
  data: T;
  /** A button reads these, never a role. */
  abilities: Record<string, boolean>;
}
