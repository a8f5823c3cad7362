import { z } from 'zod';
import { visibility } from '@/lib/claims/schema';
import { demandKind } from '@/lib/letters/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

/** A demand as it was raised in public. An item that asks for a person names their case file. */
export const recordDemandInput = z.strictObject({
  raisedBy: lineOfText(200),
  asserterId: z.uuid().nullable().default(null),
  documentId: z.uuid().nullable().default(null),
  when: edtfInput.nullable().default(null),
  targets: z.array(lineOfText(200)).default([]),
  partisan: z.boolean().default(false),
  outcome: lineOfText(300).nullable().default(null),
  language: languageTag.default('en'),
  visibility: visibility.default('RESTRICTED'),
  items: z
    .array(
      z.strictObject({
        kind: demandKind,
        text: paragraph(1000),
        caseId: z.uuid().nullable().default(null),
      }),
    )
    .min(1),
  passageIds: z.array(z.uuid()).default([]),
});
export type RecordDemand = z.infer<typeof recordDemandInput>;
