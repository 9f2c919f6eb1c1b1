import type { Locale, Role } from '#contracts';

/** Facts of this domain. Payloads hold ids and what a mail needs; never a secret. */
export const identityEvents = {
  signUpRequested: 'identity.sign-up-requested',
  passwordResetRequested: 'identity.password-reset-requested',
  loginLinkRequested: 'identity.login-link-requested',
  invitationCreated: 'identity.invitation-created',
  invitationRedeemed: 'identity.invitation-redeemed',
  securityNotice: 'identity.security-notice',
  memberChanged: 'identity.member-changed',
  organisationChanged: 'identity.organisation-changed',
} as const;

export interface SignUpRequested {
  userId: string;
  email: string;
  name: string;
  locale: Locale;
}

export interface PasswordResetRequested {
  email: string;
  locale: Locale;
}

export interface LoginLinkRequested {
  email: string;
  locale: Locale;
  returnTo?: string;
}

export interface InvitationCreated {
  invitationId: string;
  inviterName: string;
}

export interface InvitationRedeemed {
  invitationId: string;
  organisationId: string;
  memberId: string;
  userId: string;
}

export type SecurityAct =
  | 'password-changed'
  | 'totp-on'
  | 'totp-off'
  | 'new-login'
  | 'recovery-code-used'
  | 'login-stolen';

export interface SecurityNotice {
  userId: string;
  act: SecurityAct;
  ip?: string;
  userAgent?: string;
}

/** A member joined, got another role, or was cut off. Whoever keeps rooms or lists acts on it. */
export interface MemberChanged {
  memberId: string;
  userId: string;
  organisationId: string;
  change: 'joined' | 'role' | 'disabled' | 'enabled' | 'removed';
  role: Role;
}

export interface OrganisationChanged {
  organisationId: string;
  change: 'created' | 'edited' | 'disabled' | 'enabled';
}
