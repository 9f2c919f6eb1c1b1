import { Credential } from './account/credential.entity.js';
import { ExternalIdentity } from './account/external-identity.entity.js';
import { Guest } from './account/guest.entity.js';
import { Login } from './account/login.entity.js';
import { LoginToken } from './account/login-token.entity.js';
import { RecoveryCode } from './account/recovery-code.entity.js';
import { SignUp } from './account/sign-up.entity.js';
import { Ticket } from './account/ticket.entity.js';
import { Totp } from './account/totp.entity.js';
import { User } from './account/user.entity.js';
import { Invitation } from './organisation/invitation.entity.js';
import { Member } from './organisation/member.entity.js';
import { Organisation } from './organisation/organisation.entity.js';
import { ZoneProfile } from './organisation/zone-profile.entity.js';
import { ApiToken } from './tokens/api-token.entity.js';

/** Tables of the identity schema. Notifications are written by a database function only. */
export const identityEntities = [
  ApiToken,
  Credential,
  ExternalIdentity,
  Guest,
  Invitation,
  Login,
  LoginToken,
  Member,
  Organisation,
  RecoveryCode,
  SignUp,
  Ticket,
  Totp,
  User,
  ZoneProfile,
];
