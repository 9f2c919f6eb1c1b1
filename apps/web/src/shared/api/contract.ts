import type { paths } from '#api-client';

/** Reads the generated contract: what each route takes and what it answers. */
export type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

export type Route<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];

type Operation<P extends keyof paths, M extends Method> = NonNullable<paths[P][M]>;
type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;
type Success<Responses> = Responses[keyof Responses & (200 | 201 | 202 | 204)];

export type Answer<P extends keyof paths, M extends Method = 'get'> =
  Operation<P, M> extends { responses: infer Responses } ? Json<Success<Responses>> : never;

export type Body<P extends keyof paths, M extends Method> =
  Operation<P, M> extends { requestBody: { content: { 'application/json': infer Content } } } ? Content : never;

type PathPart<O> = O extends { parameters: { path: infer Values } } ? { path: Values } : unknown;
type QueryPart<O> = O extends { parameters: { query: infer Values } }
  ? { query: Values }
  : O extends { parameters: { query?: infer Values } }
    ? { query?: Values }
    : unknown;
type BodyPart<O> = O extends { requestBody: { content: { 'application/json': infer Content } } }
  ? { body: Content }
  : unknown;

export type Input<P extends keyof paths, M extends Method> = PathPart<Operation<P, M>> &
  QueryPart<Operation<P, M>> &
  BodyPart<Operation<P, M>> & {
    /** Same key and same body give the same answer: makes a repeated POST safe. */
    idempotencyKey?: string;
    signal?: AbortSignal;
  };

/** One item of a list that a route answers. */
export type Item<P extends keyof paths> = Answer<P> extends { items: (infer One)[] } ? One : never;
