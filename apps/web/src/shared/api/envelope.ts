/** One resource with what the reader may do with it. */
export interface Resource<T, A extends string = string> {
  data: T;
  abilities: Partial<Record<A, boolean>>;
}

export interface List<T, A extends string = string> {
  items: Resource<T, A>[];
  next: string | null;
}
