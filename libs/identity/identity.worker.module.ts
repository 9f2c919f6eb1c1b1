import { Module } from '@nestjs/common';
import { PurgeIdentity } from './account/purge-identity.js';
import { SendLoginLink } from './account/send-login-link.handler.js';
import { SendPasswordReset } from './account/send-password-reset.handler.js';
import { SendSecurityNotice } from './account/send-security-notice.handler.js';
import { SendVerification } from './account/send-verification.handler.js';
import { IdentityModule } from './identity.module.js';
import { AnnounceMember } from './organisation/announce-member.handler.js';
import { SendInvitation } from './organisation/send-invitation.handler.js';

/** Mails and announcements of identity. */
@Module({
  imports: [IdentityModule],
  providers: [
    SendVerification,
    SendPasswordReset,
    SendLoginLink,
    SendSecurityNotice,
    SendInvitation,
    AnnounceMember,
    PurgeIdentity,
  ],
})
export class IdentityWorkerModule {}
