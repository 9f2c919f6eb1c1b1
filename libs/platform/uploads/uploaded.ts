import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AppError } from '../errors/app-error.js';
import { fieldProblems } from '../http/field-problems.js';
import type { UploadPurpose } from './file-kinds.js';
import { readUpload, type UploadedFile } from './read-upload.js';

interface UploadRoute {
  purpose: UploadPurpose;
  fields: z.ZodType;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Routes without it refuse every multipart body. */
    upload?: UploadRoute;
  }
}

export interface ReadUpload<Fields = Record<string, never>> {
  file: UploadedFile;
  fields: Fields;
}

/** A file on its way. Nothing of it is read before `read()`: the use case asks its policy first. */
export interface Upload<Fields = Record<string, never>> {
  read(): Promise<ReadUpload<Fields>>;
}

const nothing = z.strictObject({});

/**
 * A route that takes one file, with these fields beside it (texts; the schema turns them into what they mean). Get it
 * with @Uploaded(), ask the policy, then read it.
 */
export const TakesUpload = (purpose: UploadPurpose, fields: z.ZodObject = nothing) =>
  applyDecorators(
    RouteConfig({ upload: { purpose, fields } satisfies UploadRoute }),
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: bodySchema(fields) }),
  );

function bodySchema(fields: z.ZodObject) {
  const { properties = {}, required = [] } = z.toJSONSchema(fields, { io: 'input' });
  return {
    type: 'object',
    properties: { ...properties, file: { type: 'string', format: 'binary' } },
    required: [...required, 'file'],
  } as Exclude<Parameters<typeof ApiBody>[0], { type: unknown }> extends { schema: infer S } ? S : never;
}

/** The upload of the request. */
export const Uploaded = createParamDecorator((_: unknown, context: ExecutionContext): Upload<unknown> => {
  const http = context.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  const route = request.routeOptions.config.upload;
  if (!route) throw new Error('A route with @Uploaded needs @TakesUpload');
  return { read: () => read(request, http.getResponse<FastifyReply>(), route) };
});

async function read(request: FastifyRequest, reply: FastifyReply, route: UploadRoute): Promise<ReadUpload<unknown>> {
  const { file, fields } = await readUpload(request, reply, route.purpose);
  const result = route.fields.safeParse(fields);
  if (!result.success) throw new AppError('request.invalid', undefined, fieldProblems(result.error.issues));
  return { file, fields: result.data };
}
