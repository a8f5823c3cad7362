import { z } from 'zod';
import { sending } from '@/lib/cases/facts/schema';
import { todayUtc } from '@/lib/platform/dates/days';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

/** Who may see the address that letters go to: never the public (safety rule 4). */
export const addressVisibility = z.enum(['PARTNER', 'RESTRICTED'], { error: 'input.choice' });

const place = z.uuid({ error: 'input.choice' }).nullable().default(null);
const code = lineOfText(40).nullable().default(null);
const inFacility = { ...sending, facilityId: z.uuid(), revision: z.int().min(1) };

/** A place of detention that somebody adds at the desk, under its name in one language. */
export const openFacilityInput = z.strictObject({
  ...sending,
  name: lineOfText(200),
  language: languageTag,
  code,
  placeId: place,
});
export type OpenFacility = z.infer<typeof openFacilityInput>;

/** What a facility is, where letters go and what they may hold. Rules say where they stand and when that was looked at. */
export const amendFacilityInput = z
  .strictObject({
    ...inFacility,
    code,
    placeId: place,
    address: paragraph(500).nullable().default(null),
    addressVisibility: addressVisibility.default('PARTNER'),
    letterRules: paragraph(2000).nullable().default(null),
    letterRulesSource: lineOfText(500).nullable().default(null),
    letterRulesChecked: z.iso
      .date({ error: 'input.facility.checked' })
      .refine((day) => day <= todayUtc(new Date()), { error: 'input.facility.checkedLater' })
      .nullable()
      .default(null),
  })
  .refine(({ letterRules, letterRulesSource }) => letterRules === null || letterRulesSource !== null, {
    error: 'input.facility.sourceMissing',
    path: ['letterRulesSource'],
  })
  .refine(({ letterRules, letterRulesChecked }) => letterRules === null || letterRulesChecked !== null, {
    error: 'input.facility.checkedMissing',
    path: ['letterRulesChecked'],
  });
export type AmendFacility = z.infer<typeof amendFacilityInput>;

const name = {
  text: lineOfText(200),
  language: languageTag,
  preferredFor: z.enum(LOCALES, { error: 'input.choice' }).nullable().default(null),
};
/** Another name or spelling of a facility. */
export const addFacilityNameInput = z.strictObject({ ...inFacility, ...name });
export type AddFacilityName = z.infer<typeof addFacilityNameInput>;
export const correctFacilityNameInput = z.strictObject({ ...inFacility, ...name, nameId: z.uuid() });
export type CorrectFacilityName = z.infer<typeof correctFacilityNameInput>;

export const facilitiesQuery = z.object({
  q: z.string().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type FacilitiesQuery = z.infer<typeof facilitiesQuery>;
export const FACILITIES_ON_A_PAGE = 50;
