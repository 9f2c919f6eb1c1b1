import type { Locale, Role } from '#contracts';
import { Config } from '#platform/config';
import { Database } from '#platform/database';
import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { Mailer } from '#platform/mail';
import { mailedSecret } from '../account/mailed-secret.js';
import { invitation as words } from '../account/mails/access-mails.js';
import { pageAddress, writeMail } from '../account/mails/identity-mail.js';
import { type InvitationCreated, identityEvents } from '../identity.events.js';

interface WaitingInvitation {
  email: string;
  role: Role;
  locale: Locale;
  nameZh: string;
  nameEn: string;
}

const roleNames: Record<Locale, Record<Role, string>> = {
  'zh-CN': { owner: '负责人', manager: '管理员', staff: '工作人员', viewer: '查看者' },
  en: { owner: 'owner', manager: 'manager', staff: 'member of staff', viewer: 'viewer' },
};

/** Mails the link, unless the invitation was taken back before. */
@Handles({ event: identityEvents.invitationCreated, name: 'send-invitation' })
export class SendInvitation implements EventHandler<InvitationCreated & Record<string, unknown>> {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle({ id, payload }: RecordedEvent<InvitationCreated & Record<string, unknown>>): Promise<void> {
    const { invitationId, inviterName } = payload;
    const found = await this.database.row<WaitingInvitation>(
      `SELECT i.email, i.role, i.locale, o.name_zh AS "nameZh", o.name_en AS "nameEn"
         FROM identity.invitation i JOIN identity.organisation o ON o.id = i.organisation_id
        WHERE i.id = $1 AND i.revoked_at IS NULL AND i.redeemed_at IS NULL`,
      [invitationId],
    );
    if (!found) return;
    const { email, role, locale } = found;
    const organisation = locale === 'zh-CN' ? found.nameZh : found.nameEn;
    const secret = mailedSecret(this.config.secrets.encryption, 'invitation', invitationId);
    const href = pageAddress(this.config.http.publicUrl, locale, 'invitation', secret);
    const mail = writeMail(locale, '', words[locale](organisation, inviterName, roleNames[locale][role]), href);
    await this.mailer.send({ key: `invitation-${id}`, to: { address: email }, ...mail });
  }
}
