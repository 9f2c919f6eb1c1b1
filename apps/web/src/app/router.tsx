import { createBrowserRouter, type RouteObject } from 'react-router';
import { authRoutes, personalSettingsRoutes, setupRoutes } from '~/features/identity/routes';
import { mailRoutes } from '~/features/mails/routes';
import { myDayRoutes } from '~/features/my-day/routes';
import { notificationRoutes } from '~/features/notifications/routes';
import { operatorRoutes, settingsRoutes } from '~/features/organisation/routes';
import { briefRoutes } from '~/features/projects/briefs/routes';
import { escalationRoutes } from '~/features/projects/escalations/routes';
import { issueRoutes, slipRoutes } from '~/features/projects/issues/routes';
import { ledgerRoutes } from '~/features/projects/ledger/routes';
import { meetingRoutes } from '~/features/projects/meetings/routes';
import { projectRoutes, stagePlanRoutes } from '~/features/projects/project/routes';
import { taskForceRoutes } from '~/features/projects/task-force/routes';
import { zoneSettingsRoutes } from '~/features/projects/zone-settings/routes';
import { publicRoutes } from '~/features/public/routes';
import { availabilityRoutes } from '~/features/sessions/availability/routes';
import { bookingRoutes } from '~/features/sessions/booking/routes';
import { sessionRoutes } from '~/features/sessions/list/routes';
import { offeringRoutes } from '~/features/sessions/offerings/routes';
import { roomRoutes } from '~/features/sessions/room/routes';
import { loadAllWords } from '~/shared/i18n/i18n';
import { ChooseLanguage, LanguageGate } from './LanguageGate';
import { AuthLayout } from './layouts/AuthLayout';
import { PublicLayout } from './layouts/PublicLayout';
import { SettingsLayout } from './layouts/SettingsLayout';
import { WorkLayout } from './layouts/WorkLayout';
import { NotFound } from './NotFound';
import { Root } from './Root';
import { RouteFault } from './RouteFault';
import { SignedIn } from './SignedIn';

const pages: RouteObject[] = [
  { Component: PublicLayout, children: [...publicRoutes, ...bookingRoutes, ...mailRoutes] },
  { Component: AuthLayout, children: [...authRoutes, ...setupRoutes, ...slipRoutes] },
  {
    Component: SignedIn,
    loader: loadAllWords,
    shouldRevalidate: () => false,
    children: [
      {
        Component: WorkLayout,
        children: [
          ...myDayRoutes,
          ...sessionRoutes,
          ...projectRoutes,
          ...availabilityRoutes,
          ...offeringRoutes,
          ...issueRoutes,
          ...ledgerRoutes,
          ...escalationRoutes,
          ...taskForceRoutes,
          ...meetingRoutes,
          ...briefRoutes,
          ...notificationRoutes,
          ...operatorRoutes,
          {
            path: 'settings',
            Component: SettingsLayout,
            children: [...personalSettingsRoutes, ...settingsRoutes, ...zoneSettingsRoutes, ...stagePlanRoutes],
          },
        ],
      },
      ...roomRoutes,
    ],
  },
  { Component: PublicLayout, children: [{ path: '*', Component: NotFound }] },
];

export const makeRouter = () =>
  createBrowserRouter([
    {
      Component: Root,
      ErrorBoundary: RouteFault,
      HydrateFallback: () => null,
      children: [
        { index: true, Component: ChooseLanguage },
        { path: 'zh', Component: LanguageGate, children: pages },
        { path: 'en', Component: LanguageGate, children: pages },
        { path: '*', Component: ChooseLanguage },
      ],
    },
  ]);
