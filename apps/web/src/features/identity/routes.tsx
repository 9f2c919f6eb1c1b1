import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const authRoutes: RouteObject[] = [
  page('login', () => import('./pages/LoginPage'), 'LoginPage'),
  page('sign-up', () => import('./pages/SignUpPage'), 'SignUpPage'),
  page('verify', () => import('./pages/VerifyPage'), 'VerifyPage'),
  page('login-link', () => import('./pages/LoginLinkPage'), 'LoginLinkPage'),
  page('forgot', () => import('./pages/ForgotPage'), 'ForgotPage'),
  page('reset', () => import('./pages/ResetPage'), 'ResetPage'),
  page('invitation', () => import('./pages/InvitationPage'), 'InvitationPage'),
];

export const setupRoutes: RouteObject[] = [page('setup', () => import('./pages/SetupPage'), 'SetupPage')];

export const personalSettingsRoutes: RouteObject[] = [
  page('profile', () => import('./pages/ProfilePage'), 'ProfilePage'),
  page('security', () => import('./pages/SecurityPage'), 'SecurityPage'),
  page('tokens', () => import('./pages/TokensPage'), 'TokensPage'),
];
