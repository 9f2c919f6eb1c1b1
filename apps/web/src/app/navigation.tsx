import {
  AlertOutlined,
  ApartmentOutlined,
  AppstoreOutlined,
  BarChartOutlined,
  CalendarOutlined,
  ClockCircleOutlined,
  CompassOutlined,
  ProfileOutlined,
  ProjectOutlined,
  RiseOutlined,
  SettingOutlined,
  SunOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Me, OrganisationKind } from '#contracts';

/** A place that the navigation has no room for; found from the pages beside it and with Ctrl-K. */
interface FurtherPlace {
  to: string;
  word: 'briefs' | 'actions';
}

export interface NavigationEntry {
  to: string;
  word:
    | 'myDay'
    | 'sessions'
    | 'projects'
    | 'issues'
    | 'wall'
    | 'escalations'
    | 'load'
    | 'meetings'
    | 'availability'
    | 'offerings'
    | 'zones'
    | 'organisations'
    | 'settings';
  icon: ReactNode;
}

const entries = {
  myDay: { to: '/my-day', word: 'myDay', icon: <SunOutlined /> },
  sessions: { to: '/sessions', word: 'sessions', icon: <CalendarOutlined /> },
  projects: { to: '/projects', word: 'projects', icon: <ProjectOutlined /> },
  issues: { to: '/issues', word: 'issues', icon: <AlertOutlined /> },
  wall: { to: '/wall', word: 'wall', icon: <AppstoreOutlined /> },
  escalations: { to: '/escalations', word: 'escalations', icon: <RiseOutlined /> },
  load: { to: '/load', word: 'load', icon: <BarChartOutlined /> },
  meetings: { to: '/meetings', word: 'meetings', icon: <TeamOutlined /> },
  availability: { to: '/availability', word: 'availability', icon: <ClockCircleOutlined /> },
  offerings: { to: '/offerings', word: 'offerings', icon: <ProfileOutlined /> },
  zones: { to: '/zones', word: 'zones', icon: <CompassOutlined /> },
  organisations: { to: '/organisations', word: 'organisations', icon: <ApartmentOutlined /> },
  settings: { to: '/settings/profile', word: 'settings', icon: <SettingOutlined /> },
} as const satisfies Record<string, NavigationEntry>;

const { myDay, sessions, projects, issues, escalations, wall, meetings, load } = entries;
const { availability, offerings, zones, organisations, settings } = entries;

/** What is used most comes first: a phone shows the first five. */
const byKind: Record<OrganisationKind, NavigationEntry[]> = {
  zone: [myDay, sessions, projects, issues, meetings, escalations, wall, load, availability, offerings, settings],
  investor: [myDay, zones, sessions, projects, issues, settings],
  corporation: [myDay, zones, sessions, projects, issues, settings],
  agency: [myDay, zones, sessions, settings],
  authority: [myDay, escalations, projects, issues, sessions, wall, zones, settings],
  platform: [organisations, zones, settings],
};

/** Pages that are not for everybody of an organisation, and the ability they need. */
const needed = new Map<NavigationEntry, (me: Me) => boolean>([
  [escalations, ({ organisation, abilities }) => organisation?.kind === 'authority' || abilities.answerFor],
  [load, ({ abilities }) => abilities.work],
]);

export function navigationOf(me: Me | null | undefined): NavigationEntry[] {
  const kind = me?.organisation?.kind;
  if (!me || !kind) return [sessions, zones, settings];
  return byKind[kind].filter((entry) => needed.get(entry)?.(me) ?? true);
}

const further: FurtherPlace[] = [
  { to: '/briefs', word: 'briefs' },
  { to: '/actions', word: 'actions' },
];

export const furtherPlacesOf = (kind: OrganisationKind | undefined): FurtherPlace[] =>
  kind === 'zone' || kind === 'authority' ? further : [];

/** Offices work in the console with a side bar; everybody else has the lighter portal. */
export const worksInConsole = (kind: OrganisationKind | undefined) =>
  kind === 'zone' || kind === 'authority' || kind === 'platform';

export const homeOf = (kind: OrganisationKind | undefined) => (kind === 'platform' ? '/organisations' : '/my-day');
