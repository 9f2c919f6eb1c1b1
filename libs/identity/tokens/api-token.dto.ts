import { z } from 'zod';
import { scopes } from '#contracts';
import { resourceOf } from '#platform/http';
import { Label } from '../account/fields.js';

export const CreateApiToken = z.strictObject({
  name: Label,
  scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
  expiresInDays: z.int().min(1).max(365),
});

const ApiTokenView = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});

export const ApiTokenList = z.object({ items: z.array(resourceOf(ApiTokenView)), next: z.null() });
/** The only answer that holds the token itself. */
export const NewApiToken = resourceOf(ApiTokenView).extend({ token: z.string() });
