import { z } from 'zod';
import { asserterClass, contentGrade, sourceGrade, verification, visibility } from '@/lib/claims/schema';
import { webAddress } from '@/lib/evidence/address/schema';
import { passageInput, sourceClass } from '@/lib/evidence/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

const chosen = z.uuid({ error: 'input.choice' }).nullable().default(null);

/** A voice that is not in the list yet. */
const newVoice = z.strictObject({
  label: lineOfText(200),
  class: z.enum(asserterClass.options, { error: 'input.choice' }),
});

/** A document that is not in the list yet. Its publisher is found by name, or added. */
export const newDocument = z.strictObject({
  publisher: lineOfText(200),
  class: z.enum(sourceClass.options, { error: 'input.choice' }),
  title: lineOfText(300),
  author: lineOfText(200).nullable().default(null),
  address: webAddress.nullable().default(null),
  /** Where the copy that was read is kept, where that is not the page itself: an archive and its day. */
  copy: lineOfText(200).nullable().default(null),
  language: languageTag.default('en'),
  date: edtfInput.nullable().default(null),
});
export type NewDocument = z.infer<typeof newDocument>;

/** On whose word something is recorded: who says it, in which document, where in it, how far to be trusted. */
export const wordInput = z
  .strictObject({
    asserterId: chosen,
    voice: newVoice.nullable().default(null),
    documentId: chosen,
    document: newDocument.nullable().default(null),
    passage: passageInput.nullable().default(null),
    said: edtfInput.nullable().default(null),
    sourceGrade: z.enum(sourceGrade.options, { error: 'input.choice' }),
    contentGrade: z.enum(contentGrade.options, { error: 'input.choice' }),
    verification: verification.default('UNREVIEWED'),
    visibility: visibility.default('RESTRICTED'),
    note: paragraph(2000).nullable().default(null),
    noteLanguage: languageTag.default('en'),
  })
  .refine((word) => word.asserterId !== null || word.voice !== null, {
    error: 'input.word.who',
    path: ['asserterId'],
  })
  .refine((word) => word.asserterId === null || word.voice === null, {
    error: 'input.word.oneVoice',
    path: ['asserterId'],
  })
  .refine((word) => word.documentId === null || word.document === null, {
    error: 'input.word.oneDocument',
    path: ['documentId'],
  })
  .refine((word) => word.passage === null || word.documentId !== null || word.document !== null, {
    error: 'input.word.passageAlone',
    path: ['documentId'],
  });
export type Word = z.infer<typeof wordInput>;
