import { z } from 'zod';
import { pageOf, resourceOf } from '#platform/http';

export const ReadNotifications = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(100) }),
  z.strictObject({ all: z.literal(true) }),
]);

export const NotificationPage = pageOf(
  resourceOf(
    z.object({
      id: z.uuid(),
      code: z.string(),
      params: z.record(z.string(), z.unknown()),
      link: z.string().nullable(),
      readAt: z.iso.datetime().nullable(),
      createdAt: z.iso.datetime(),
    }),
  ),
);

export const Unread = z.object({ unread: z.int() });
