import { z } from 'zod';
import { dateBasis, visibility } from '@/lib/claims/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';
import { localText } from '@/lib/platform/i18n/local-text';
import { datedBy, key, publicClaim, publicClaimSet, publicDocument } from '@/lib/publications/schema';

export const eventKind = z.enum([
  'PROTEST_REPRESSION',
  'LABOUR_REPRESSION',
  'FORCED_EVICTION_CLASH',
  'STRIKE',
  'MASS_KILLING_BY_SECURITY_FORCES',
  'MASS_DETENTION_TORTURE',
  'KILLING_BY_SECURITY_FORCES',
  'EMERGENCY_MEASURE',
  'MASS_DETENTION',
  'PREVENTIVE_DETENTION',
  'ARSON_DISPUTED',
  'TRIAL',
  'ACCOUNTABILITY_PROCEEDING',
  'PROTEST',
  'ASSOCIATION_RESTRICTION',
  'GATHERING',
]);
export type EventKind = z.infer<typeof eventKind>;

export const involvementRole = z.enum(['VICTIM', 'ACCUSED', 'WITNESS', 'PARTICIPANT', 'NAMED']);
export type InvolvementRole = z.infer<typeof involvementRole>;

const eventSlug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A published event with its figures: who says how many, and when they said it. */
export const eventDocument = z.strictObject({
  format: z.literal(1),
  slug: eventSlug,
  kind: eventKind,
  name: localText,
  text: localText.nullable(),
  when: datedBy.nullable(),
  /** By its name then; `placeNow` is today's where it is another. */
  place: localText.nullable(),
  placeNow: localText.optional(),
  within: localText.nullable(),
  parent: eventSlug.nullable(),
  contested: z.array(publicClaimSet),
  claims: z.array(publicClaim),
  documents: z.array(publicDocument),
  /** The passages on which the description itself rests. */
  passages: z.array(z.strictObject({ document: key, capture: z.string(), locator: z.string() })),
});
export type EventDocument = z.infer<typeof eventDocument>;

export const eventCard = z.strictObject({
  parentSlug: eventSlug.nullable(),
  search: z.array(
    z.strictObject({
      field: z.enum(['NAME', 'PLACE', 'EVENT', 'ORGANISATION']),
      token: z.string(),
      display: z.string(),
    }),
  ),
});
export type EventCard = z.infer<typeof eventCard>;

const oneTextEach = (texts: readonly { language: string }[]) =>
  new Set(texts.map((text) => text.language)).size === texts.length;

/** An event with its name and description in each language it has them in, and the passages it is told from. */
export const openEventInput = z.strictObject({
  slug: eventSlug,
  kind: eventKind,
  when: edtfInput.nullable().default(null),
  dateBasis: dateBasis.nullable().default(null),
  dateNote: lineOfText(500).nullable().default(null),
  placeId: z.uuid().nullable().default(null),
  parentId: z.uuid().nullable().default(null),
  visibility: visibility.default('RESTRICTED'),
  texts: z
    .array(
      z.strictObject({
        language: z.enum(LOCALES),
        name: lineOfText(200),
        text: paragraph(4000).nullable().default(null),
      }),
    )
    .min(1)
    .refine(oneTextEach, { error: 'input.texts.languageTwice' }),
  passageIds: z.array(z.uuid()).default([]),
});
export type OpenEvent = z.infer<typeof openEventInput>;

export const involvePersonInput = z.strictObject({
  eventId: z.uuid(),
  revision: z.int().min(1),
  caseId: z.uuid(),
  role: involvementRole,
  visibility: visibility.default('RESTRICTED'),
});
export type InvolvePerson = z.infer<typeof involvePersonInput>;

/** What a link to an event says. */
export type EventName = Pick<EventDocument, 'slug' | 'kind' | 'name' | 'when' | 'parent'>;
