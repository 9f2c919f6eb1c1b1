export { GuestBook, type InvitedGuest } from './account/guest-book.js';
export { type Contact, PersonReader } from './account/person.reader.js';
export { identityEntities } from './entities.js';
export { IdentityApiModule } from './identity.api.module.js';
export * from './identity.events.js';
export { IdentityModule } from './identity.module.js';
export { IdentityWorkerModule } from './identity.worker.module.js';
export { NotificationReader } from './notifications/notification.reader.js';
export { type Notification, Notifier } from './notifications/notifier.js';
export { IdentitySeed, type SeedMember, type SeedOrganisation } from './organisation/identity-seed.js';
export { type MemberContact, MemberReader } from './organisation/member.reader.js';
export { MemberWatch } from './organisation/member-watch.js';
export {
  assertCan,
  isManager,
  isMember,
  isOfKind,
  isOperator,
  isOwner,
  isStaff,
} from './organisation/organisation.policy.js';
export { type OrganisationCard, OrganisationReader } from './organisation/organisation.reader.js';
export { type ZoneCard, ZoneReader } from './organisation/zone.reader.js';
