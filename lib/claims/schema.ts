import { z } from 'zod';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { typedLocalText } from '@/lib/platform/i18n/local-text';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

/** Admiralty scale, source letter: A completely reliable … E unreliable, F cannot be judged. */
export const sourceGrade = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
/** Admiralty scale, content digit: 1 confirmed (two independent origins at least) … 5 improbable, 6 cannot be judged. */
export const contentGrade = z.enum(['1', '2', '3', '4', '5', '6']);
export type SourceGrade = z.infer<typeof sourceGrade>;
export type ContentGrade = z.infer<typeof contentGrade>;

export const claimKind = z.enum(['FACT', 'ALLEGATION', 'OPINION', 'ESTIMATE']);
export type ClaimKind = z.infer<typeof claimKind>;

export const verification = z.enum([
  'UNREVIEWED',
  'IN_REVIEW',
  'SINGLE_ORIGIN',
  'CORROBORATED',
  'CONFIRMED',
  'DISPUTED',
  'REFUTED',
  'RETRACTED',
]);
export type Verification = z.infer<typeof verification>;

/** Who may see a value, from all to fewest. A new value starts closed. */
export const visibility = z.enum(['PUBLIC', 'PARTNER', 'RESTRICTED', 'SEALED']);
export type Visibility = z.infer<typeof visibility>;

export const claimSetStatus = z.enum(['OPEN', 'PREFERRED', 'SUPERSEDED', 'DISJOINT_SCOPE']);
export type ClaimSetStatus = z.infer<typeof claimSetStatus>;

/** What kind of voice makes a claim. */
export const asserterClass = z.enum([
  'STATE',
  'COURT',
  'TRADE_UNION',
  'NGO',
  'MEDIA',
  'PARTISAN',
  'WITNESS',
  'VICTIM_WITNESS',
  'FAMILY',
  'LAWYER',
  'HRD',
  'CAMPAIGN',
  'UN',
  'UNATTRIBUTED',
]);
export type AsserterClass = z.infer<typeof asserterClass>;

/** How a date came to be known: said by the source, worked out from it, or only framed by its context. */
export const dateBasis = z.enum(['STATED', 'DERIVED', 'CONTEXT']);
export type DateBasis = z.infer<typeof dateBasis>;

/** The voice that says something. `label` is what a reader sees in its place: a description where the name is closed. */
export const addAsserterInput = z.strictObject({
  label: lineOfText(200),
  labelRu: lineOfText(200).nullable().default(null),
  labelKk: lineOfText(200).nullable().default(null),
  class: asserterClass,
  visibility: visibility.default('RESTRICTED'),
  personId: z.uuid().nullable().default(null),
});
export type AddAsserter = z.infer<typeof addAsserterInput>;

/** What a claim can be about. */
export const claimSubject = z.enum([
  'person',
  'case',
  'statusEvent',
  'occurrence',
  'charge',
  'decision',
  'event',
]);
export type ClaimSubject = z.infer<typeof claimSubject>;

/** A number exactly, a range with either side open, or words; `min` and `max` both count as within. */
const valueInput = z
  .strictObject({
    eq: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    text: typedLocalText(4000).optional(),
  })
  .refine((value) => Object.values(value).some((part) => part !== undefined), { error: 'input.value.empty' })
  .refine(({ eq, min, max }) => eq === undefined || (min === undefined && max === undefined), {
    error: 'input.value.exactOrRange',
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    error: 'input.value.rangeReversed',
  });

/** One assertion about one subject: who says it, relayed by whom, in which document, at which passages, how graded. */
export const assertClaimInput = z.strictObject({
  about: claimSubject,
  aboutId: z.uuid(),
  predicate: z
    .string()
    .max(60)
    .regex(/^[A-Z][A-Z_]*$/),
  value: valueInput.nullable().default(null),
  scopePlaceId: z.uuid().nullable().default(null),
  note: paragraph(2000).nullable().default(null),
  language: languageTag.default('en'),
  kind: claimKind.default('FACT'),
  asserterId: z.uuid(),
  viaId: z.uuid().nullable().default(null),
  documentId: z.uuid().nullable().default(null),
  said: edtfInput.nullable().default(null),
  sourceGrade,
  contentGrade,
  verification: verification.default('UNREVIEWED'),
  visibility: visibility.default('RESTRICTED'),
  supersedesId: z.uuid().nullable().default(null),
  passageIds: z.array(z.uuid()).default([]),
});
export type AssertClaim = z.infer<typeof assertClaimInput>;

/** Rivals on one point of one case file or one event. A preference needs its reason in words. */
export const setSideBySideInput = z
  .strictObject({
    about: lineOfText(300),
    language: languageTag.default('en'),
    treatment: paragraph(1000).nullable().default(null),
    status: claimSetStatus.default('OPEN'),
    preferredId: z.uuid().nullable().default(null),
    reason: paragraph(2000).nullable().default(null),
    visibility: visibility.default('RESTRICTED'),
    caseId: z.uuid().nullable().default(null),
    eventId: z.uuid().nullable().default(null),
    claimIds: z
      .array(z.uuid())
      .min(2)
      .refine((ids) => new Set(ids).size === ids.length, { error: 'input.claims.twice' }),
  })
  .refine(({ caseId, eventId }) => (caseId === null) !== (eventId === null), {
    error: 'input.claimSet.oneSubject',
  })
  .refine(({ preferredId, claimIds }) => preferredId === null || claimIds.includes(preferredId), {
    error: 'input.claimSet.preferredNotMember',
  })
  .refine(
    ({ status, preferredId, reason }) => status !== 'PREFERRED' || (preferredId !== null && reason !== null),
    {
      error: 'input.claimSet.reasonMissing',
    },
  );
export type SetSideBySide = z.infer<typeof setSideBySideInput>;
