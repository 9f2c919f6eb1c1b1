import { Global, Module } from '@nestjs/common';
import { Authenticator } from '#platform/http';
import { AttemptLimiter } from './account/attempt-limiter.js';
import { AuthController } from './account/auth.controller.js';
import { IdentityAuthenticator } from './account/authenticator.js';
import { ChangePassword } from './account/change-password.js';
import { CloseAccount } from './account/close-account.js';
import { GuestArrival } from './account/guest-arrival.js';
import { LogInWithPassword } from './account/log-in-with-password.js';
import { LoginController } from './account/login.controller.js';
import { LoginReader } from './account/login.reader.js';
import { LoginRepository } from './account/login.repository.js';
import { LoginService } from './account/login.service.js';
import { LoginKeeper } from './account/login-keeper.js';
import { LoginLinkService } from './account/login-link.service.js';
import { MailRequests } from './account/mail-requests.js';
import { MailedLinksController } from './account/mailed-links.controller.js';
import { MeReader } from './account/me.reader.js';
import { OidcController } from './account/oidc.controller.js';
import { OidcLogin } from './account/oidc-login.js';
import { OidcProvider } from './account/oidc-provider.js';
import { OpenLogin } from './account/open-login.js';
import { PasswordService } from './account/password.service.js';
import { PersonEraser } from './account/person-eraser.js';
import { ProfileController } from './account/profile.controller.js';
import { ProfileService } from './account/profile.service.js';
import { SecondFactor } from './account/second-factor.js';
import { SetupController } from './account/setup.controller.js';
import { SetupService } from './account/setup.service.js';
import { SignUpService } from './account/sign-up.service.js';
import { OrganisationTopic, UserTopic } from './account/topics.js';
import { TotpController } from './account/totp.controller.js';
import { TotpRepository } from './account/totp.repository.js';
import { TotpService } from './account/totp.service.js';
import { UseTraces } from './account/use-traces.js';
import { IdentityModule } from './identity.module.js';
import { NotificationController } from './notifications/notification.controller.js';
import { NotificationService } from './notifications/notification.service.js';
import { AuditController } from './organisation/audit.controller.js';
import { AuditReader } from './organisation/audit.reader.js';
import { InvitationController } from './organisation/invitation.controller.js';
import { InvitationReader } from './organisation/invitation.reader.js';
import { InvitationRepository } from './organisation/invitation.repository.js';
import { InvitationService } from './organisation/invitation.service.js';
import { InvitationEntry } from './organisation/invitation-entry.js';
import { MemberController } from './organisation/member.controller.js';
import { MemberService } from './organisation/member.service.js';
import { MemberCutOff } from './organisation/member-cut-off.js';
import { OperatorController } from './organisation/operator.controller.js';
import { OperatorService } from './organisation/operator.service.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { OrganisationService } from './organisation/organisation.service.js';
import { RedeemInvitation } from './organisation/redeem-invitation.js';
import { ZoneController } from './organisation/zone.controller.js';
import { ZoneService } from './organisation/zone.service.js';
import { ZonePageDescription } from './organisation/zone-page-description.js';
import { ApiTokenController } from './tokens/api-token.controller.js';
import { ApiTokenReader } from './tokens/api-token.reader.js';
import { ApiTokenRepository } from './tokens/api-token.repository.js';
import { ApiTokenService } from './tokens/api-token.service.js';

const account = [
  AttemptLimiter,
  ChangePassword,
  CloseAccount,
  GuestArrival,
  LoginKeeper,
  LoginLinkService,
  LoginReader,
  LoginRepository,
  LoginService,
  LogInWithPassword,
  MailRequests,
  MeReader,
  OidcLogin,
  OidcProvider,
  OpenLogin,
  PasswordService,
  PersonEraser,
  ProfileService,
  SecondFactor,
  SetupService,
  SignUpService,
  TotpRepository,
  TotpService,
  UseTraces,
];
const organisation = [
  AuditReader,
  InvitationEntry,
  InvitationReader,
  InvitationRepository,
  InvitationService,
  MemberCutOff,
  MemberService,
  OperatorService,
  OrganisationService,
  RedeemInvitation,
  ZoneService,
];
const others = [ApiTokenReader, ApiTokenRepository, ApiTokenService, NotificationService, UserTopic, OrganisationTopic];

/** Accounts and organisations over HTTP and sockets. Global for the sake of the one Authenticator. */
@Global()
@Module({
  imports: [IdentityModule],
  controllers: [
    SetupController,
    AuthController,
    MailedLinksController,
    OidcController,
    ProfileController,
    LoginController,
    TotpController,
    ApiTokenController,
    OrganisationController,
    MemberController,
    InvitationController,
    OperatorController,
    ZoneController,
    AuditController,
    NotificationController,
  ],
  providers: [
    ...account,
    ...organisation,
    ...others,
    ZonePageDescription,
    { provide: Authenticator, useClass: IdentityAuthenticator },
  ],
  exports: [Authenticator],
})
export class IdentityApiModule {}
