import {
  AlertOutlined,
  ApartmentOutlined,
  AppstoreOutlined,
  CalendarOutlined,
  ClockCircleOutlined,
  CompassOutlined,
  ProfileOutlined,
  ProjectOutlined,
  SettingOutlined,
  SunOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { OrganisationKind } from '#contracts';

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
  meetings: { to: '/meetings', word: 'meetings', icon: <TeamOutlined /> },
  availability: { to: '/availability', word: 'availability', icon: <ClockCircleOutlined /> },
  offerings: { to: '/offerings', word: 'offerings', icon: <ProfileOutlined /> },
  zones: { to: '/zones', word: 'zones', icon: <CompassOutlined /> },
  organisations: { to: '/organisations', word: 'organisations', icon: <ApartmentOutlined /> },
  settings: { to: '/settings/profile', word: 'settings', icon: <SettingOutlined /> },
} as const satisfies Record<string, NavigationEntry>;

const { myDay, sessions, projects, issues, wall, meetings, availability, offerings, zones, organisations, settings } =
  entries;

const byKind: Record<OrganisationKind, NavigationEntry[]> = {
  zone: [myDay, sessions, projects, issues, wall, meetings, availability, offerings, settings],
  investor: [myDay, zones, sessions, projects, issues, settings],
  corporation: [myDay, zones, sessions, projects, issues, settings],
  agency: [myDay, zones, sessions, settings],
  authority: [myDay, projects, issues, wall, sessions, zones, settings],
  platform: [organisations, zones, settings],
};

export const navigationOf = (kind: OrganisationKind | undefined): NavigationEntry[] =>
  kind ? byKind[kind] : [sessions, zones, settings];

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
