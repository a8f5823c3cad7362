import { z } from 'zod';
import { partialDate } from '@/lib/platform/dates/date-schema';
import { localText } from '@/lib/platform/i18n/local-text';
import { key } from '@/lib/publications/schema';

/** How somebody is tied to an organisation. */
export const membershipKind = z.enum(['MEMBER_OF', 'OFFICER_OF'], { error: 'input.choice' });
export type MembershipKind = z.infer<typeof membershipKind>;

/** A tie to an organisation as the public document holds it. */
export const publicMembership = z.strictObject({
  key,
  claims: z.array(key),
  kind: membershipKind,
  organisation: localText,
  role: localText.nullable(),
  since: partialDate.optional(),
  until: partialDate.optional(),
});
