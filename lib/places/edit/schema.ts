import { z } from 'zod';
import { sending } from '@/lib/cases/facts/schema';
import { placeNameKind, placeType } from '@/lib/places/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

const type = z.enum(placeType.options, { error: 'input.choice' });
const country = z
  .string({ error: 'input.place.country' })
  .regex(/^[A-Z]{2}$/, { error: 'input.place.country' })
  .nullable()
  .default(null);
const inPlace = { ...sending, placeId: z.uuid(), revision: z.int().min(1) };

/** A place that somebody adds at the desk, under its name in one language. */
export const openPlaceInput = z.strictObject({
  ...sending,
  type,
  country,
  name: lineOfText(200),
  language: languageTag,
});
export type OpenPlace = z.infer<typeof openPlaceInput>;

/** What a place is and where it lies. A code of ISO 3166-2 begins with the country and says of which edition it is. */
export const amendPlaceInput = z
  .strictObject({
    ...inPlace,
    type,
    country,
    iso: z
      .string({ error: 'input.place.iso' })
      .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, { error: 'input.place.iso' })
      .nullable()
      .default(null),
    isoVersion: z
      .string({ error: 'input.place.isoVersion' })
      .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
        error: 'input.place.isoVersion',
      })
      .nullable()
      .default(null),
    parentId: z.uuid({ error: 'input.choice' }).nullable().default(null),
    note: paragraph(1000).nullable().default(null),
  })
  .refine(({ iso, country: land }) => iso === null || land === null || iso.startsWith(land), {
    error: 'input.place.isoCountry',
    path: ['iso'],
  })
  .refine(({ iso, isoVersion }) => iso?.includes('-') !== true || isoVersion !== null, {
    error: 'input.place.isoVersionMissing',
    path: ['isoVersion'],
  })
  .refine(({ iso, isoVersion }) => isoVersion === null || iso !== null, {
    error: 'input.place.isoMissing',
    path: ['iso'],
  })
  .refine((one) => one.parentId !== one.placeId, { error: 'input.place.within', path: ['parentId'] });
export type AmendPlace = z.infer<typeof amendPlaceInput>;

const name = {
  text: lineOfText(200),
  language: languageTag,
  kind: z.enum(placeNameKind.options, { error: 'input.choice' }),
  preferredFor: z.enum(LOCALES, { error: 'input.choice' }).nullable().default(null),
  /** When it was in force. */
  valid: edtfInput.nullable().default(null),
  /** Somebody looked and means it: two names of one language and kind at once. */
  checked: z.boolean().default(false),
};
export const addPlaceNameInput = z.strictObject({ ...inPlace, ...name });
export type AddPlaceName = z.infer<typeof addPlaceNameInput>;
export const correctPlaceNameInput = z.strictObject({ ...inPlace, ...name, nameId: z.uuid() });
export type CorrectPlaceName = z.infer<typeof correctPlaceNameInput>;
export const endPlaceNameInput = z.strictObject({ ...inPlace, nameId: z.uuid(), end: edtfInput });
export type EndPlaceName = z.infer<typeof endPlaceNameInput>;

/** What the address of the list asks for; what cannot be read is not asked. */
export const placesQuery = z.object({
  q: z.string().max(200).catch(''),
  type: z.enum(placeType.options).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type PlacesQuery = z.infer<typeof placesQuery>;
export const PLACES_ON_A_PAGE = 50;
