export const importEvents = { asked: 'import.asked' } as const;

/** Somebody wants a file judged, or its good rows taken. */
export interface ImportAsked {
  importId: string;
  zoneId: string;
}
