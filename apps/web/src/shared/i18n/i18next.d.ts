import 'i18next';
import type aftercare from '~/locales/en/aftercare.json';
import type availability from '~/locales/en/availability.json';
import type booking from '~/locales/en/booking.json';
import type common from '~/locales/en/common.json';
import type documents from '~/locales/en/documents.json';
import type errors from '~/locales/en/errors.json';
import type identity from '~/locales/en/identity.json';
import type issueFiles from '~/locales/en/issue-files.json';
import type issues from '~/locales/en/issues.json';
import type ledger from '~/locales/en/ledger.json';
import type mails from '~/locales/en/mails.json';
import type meetings from '~/locales/en/meetings.json';
import type milestones from '~/locales/en/milestones.json';
import type myDay from '~/locales/en/my-day.json';
import type notifications from '~/locales/en/notifications.json';
import type offerings from '~/locales/en/offerings.json';
import type organisation from '~/locales/en/organisation.json';
import type projectCodes from '~/locales/en/project-codes.json';
import type projects from '~/locales/en/projects.json';
import type publicSite from '~/locales/en/public.json';
import type room from '~/locales/en/room.json';
import type sessions from '~/locales/en/sessions.json';
import type taskForce from '~/locales/en/task-force.json';
import type timeline from '~/locales/en/timeline.json';
import type zoneSettings from '~/locales/en/zone-settings.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      'zone-settings': typeof zoneSettings;
      timeline: typeof timeline;
      aftercare: typeof aftercare;
      documents: typeof documents;
      milestones: typeof milestones;
      availability: typeof availability;
      booking: typeof booking;
      common: typeof common;
      errors: typeof errors;
      identity: typeof identity;
      'issue-files': typeof issueFiles;
      issues: typeof issues;
      ledger: typeof ledger;
      mails: typeof mails;
      meetings: typeof meetings;
      'my-day': typeof myDay;
      notifications: typeof notifications;
      offerings: typeof offerings;
      organisation: typeof organisation;
      'project-codes': typeof projectCodes;
      projects: typeof projects;
      public: typeof publicSite;
      room: typeof room;
      sessions: typeof sessions;
      'task-force': typeof taskForce;
    };
  }
}
