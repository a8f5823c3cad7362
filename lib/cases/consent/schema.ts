import { z } from 'zod';
import { consentBasis } from '@/lib/cases/risk/schema';
import { isoDay } from '@/lib/platform/dates/date-schema';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

/** What a consent is about (safety rule 2): one purpose at a time. */
export const consentPurpose = z.enum([
  'STORE',
  'PUBLISH_NAME',
  'PUBLISH_PHOTO',
  'PUBLISH_HEALTH',
  'USE_IN_LETTER',
  'WRITE_TO_PRISONER',
  'SUBMIT_UN',
  'SHARE_PARTNER',
  'MEDIA',
]);
export type ConsentPurpose = z.infer<typeof consentPurpose>;

/** A word given, refused or taken back: for what, on what basis, on which day, on whose word. */
export const recordConsentInput = z.strictObject({
  caseId: z.uuid(),
  purpose: z.enum(consentPurpose.options, { error: 'input.choice' }),
  basis: z.enum(consentBasis.options, { error: 'input.choice' }),
  givenOn: z.iso.date({ error: 'input.date.unreadable' }).pipe(isoDay),
  wordOf: lineOfText(200),
  note: paragraph(2000).nullable().default(null),
});
export type RecordConsent = z.infer<typeof recordConsentInput>;

/** The second signature under a record that rests on vital interest. */
export const signConsentInput = z.strictObject({ consentId: z.uuid() });
export type SignConsent = z.infer<typeof signConsentInput>;
