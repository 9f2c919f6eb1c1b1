export const zoneSettingsEvents = { changed: 'zone-settings.changed' } as const;

export interface ZoneSettingsChanged extends Record<string, unknown> {
  zoneId: string;
  /** Names of the settings that are new. */
  fields: string[];
}
