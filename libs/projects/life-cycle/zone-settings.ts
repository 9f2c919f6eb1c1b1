import type { LightRuleCode, Locale } from '#contracts';
import type { OfficeHours } from '#platform/clock';

/** Working time of a zone: mainland China's calendar, with own hours and jurisdictions (see chineseCalendar). */
export interface WorkingCalendar {
  hours: OfficeHours[];
  jurisdictions: string[];
}

/** Who gets the slip of a level: the zone itself, an organisation on the platform, or somebody outside, by mail. */
export type LadderReceiver =
  | { kind: 'zone' }
  | { kind: 'organisation'; organisationId: string }
  | { kind: 'outside'; name: string; email: string; locale: Locale };

/** 1 task force, 2 head of department, 3 leader of the zone or county, 4 city or province. */
export interface LadderStep {
  level: number;
  receiver: LadderReceiver;
}

export const highestLevel = 4;

/** When briefs are made: ISO weekday of the weekly one, day of month of the monthly one, hour in the zone's time. */
export interface BriefSchedule {
  weekly?: { weekday: number; hour: number };
  monthly?: { day: number; hour: number };
}

export interface ZoneSettings {
  zoneId: string;
  lightRule: LightRuleCode;
  presetCode: string;
  calendar: WorkingCalendar;
  ladder: LadderStep[];
  briefSchedule: BriefSchedule;
  publicServiceLevel: boolean;
  version: number;
}

/** What holds for a zone that has chosen nothing. */
export const defaultSettings: Omit<ZoneSettings, 'zoneId'> = {
  lightRule: 'yinchuan',
  presetCode: 'jiangmen',
  calendar: {
    hours: [
      { from: '09:00', to: '12:00' },
      { from: '13:30', to: '17:30' },
    ],
    jurisdictions: ['CN'],
  },
  ladder: [1, 2, 3, 4].map((level) => ({ level, receiver: { kind: 'zone' } })),
  briefSchedule: {},
  publicServiceLevel: true,
  version: 0,
};
