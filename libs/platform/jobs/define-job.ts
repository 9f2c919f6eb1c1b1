/** A kind of job: its name and how patiently it is tried. The payload's type travels with it. */
export interface JobDefinition<T extends object> {
  readonly name: string;
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled for each further one. */
  readonly backOffMs: number;
  /** Only carries the payload's type. */
  readonly payload?: T;
}

export function defineJob<T extends object>(
  name: string,
  retry: { attempts: number; backOffMs: number },
): JobDefinition<T> {
  return { name, ...retry };
}
