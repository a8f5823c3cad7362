import { z } from 'zod';
import { sending } from '@/lib/cases/facts/schema';
import { organisationBan, organisationKind } from '@/lib/organisations/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { lineOfText } from '@/lib/platform/text/plain-text';

const kind = z.enum(organisationKind.options, { error: 'input.choice' });
const inOrganisation = { ...sending, organisationId: z.uuid(), revision: z.int().min(1) };

/** An organisation that somebody adds at the desk, under its name in one language. */
export const openOrganisationInput = z.strictObject({
  ...sending,
  kind,
  name: lineOfText(200),
  language: languageTag,
});
export type OpenOrganisation = z.infer<typeof openOrganisationInput>;

/** What an organisation is, since when, what it is a part of, and whether ties to it may be public. A ban closes them. */
export const amendOrganisationInput = z
  .strictObject({
    ...inOrganisation,
    kind,
    founded: edtfInput.nullable().default(null),
    parentId: z.uuid({ error: 'input.choice' }).nullable().default(null),
    ban: organisationBan.nullable().default(null),
    tiesClosed: z.boolean().default(false),
    /** Said where ties are closed that pages show: they may go. */
    away: z.boolean().default(false),
  })
  .refine((one) => one.parentId !== one.organisationId, {
    error: 'input.organisation.within',
    path: ['parentId'],
  });
export type AmendOrganisation = z.infer<typeof amendOrganisationInput>;
const name = {
  text: lineOfText(200),
  language: languageTag,
  preferredFor: z.enum(LOCALES, { error: 'input.choice' }).nullable().default(null),
};
export const addOrganisationNameInput = z.strictObject({ ...inOrganisation, ...name });
export type AddOrganisationName = z.infer<typeof addOrganisationNameInput>;
export const correctOrganisationNameInput = z.strictObject({
  ...inOrganisation,
  ...name,
  nameId: z.uuid(),
});
export type CorrectOrganisationName = z.infer<typeof correctOrganisationNameInput>;

/** What the address of the list asks for; what cannot be read is not asked. */
export const organisationsQuery = z.object({
  q: z.string().max(200).catch(''),
  kind: z.enum(organisationKind.options).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type OrganisationsQuery = z.infer<typeof organisationsQuery>;
export const ORGANISATIONS_ON_A_PAGE = 50;
