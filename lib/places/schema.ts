import { z } from 'zod';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

export const placeType = z.enum(['COUNTRY', 'REGION', 'CITY', 'VILLAGE', 'SETTLEMENT', 'OILFIELD', 'SITE']);
export type PlaceType = z.infer<typeof placeType>;

/** What a name of a place is: the name itself, another spelling of it, or a name it had before. */
export const placeNameKind = z.enum(['NAME', 'SPELLING_VARIANT', 'FORMER']);

/** A place with its names; `valid` is the time in which a name was in force. `iso` is ISO 3166-1 or 3166-2. */
export const addPlaceInput = z.strictObject({
  type: placeType,
  country: z.string().length(2).nullable().default(null),
  iso: z
    .string()
    .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
    .nullable()
    .default(null),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  note: paragraph(1000).nullable().default(null),
  parentId: z.uuid().nullable().default(null),
  names: z
    .array(
      z.strictObject({
        text: lineOfText(200),
        language: languageTag,
        kind: placeNameKind,
        preferredFor: z.enum(LOCALES).nullable().default(null),
        valid: edtfInput.nullable().default(null),
      }),
    )
    .min(1),
});
export type AddPlace = z.infer<typeof addPlaceInput>;

/** A place of detention with its names. `code` is the number the prison service gives it (AP-162/1). */
export const addFacilityInput = z.strictObject({
  code: lineOfText(40).nullable().default(null),
  names: z
    .array(
      z.strictObject({
        text: lineOfText(200),
        language: languageTag,
        preferredFor: z.enum(LOCALES).nullable().default(null),
      }),
    )
    .min(1),
  address: paragraph(500).nullable().default(null),
  letterRules: paragraph(2000).nullable().default(null),
  placeId: z.uuid().nullable().default(null),
});
export type AddFacility = z.infer<typeof addFacilityInput>;
