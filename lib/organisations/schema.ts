import { z } from 'zod';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { lineOfText } from '@/lib/platform/text/plain-text';

export const organisationKind = z.enum([
  'EMPLOYER',
  'EMPLOYER_STATE',
  'TRADE_UNION_INDEPENDENT',
  'TRADE_UNION_OFFICIAL',
  'NGO',
  'CAMPAIGN',
  'PARTY',
  'POLITICAL_GROUP',
  'ASSOCIATION',
  'MEDIA',
  'MEDIA_PARTISAN',
  'STATE_SECURITY',
  'INTERGOVERNMENTAL',
  'UN',
]);
export type OrganisationKind = z.infer<typeof organisationKind>;

/** What a state calls an organisation where it punishes having been in it: the state's word, by its court or list. */
export const organisationBan = z.enum(['BANNED', 'EXTREMIST', 'TERRORIST', 'UNDESIRABLE'], {
  error: 'input.choice',
});

export const addOrganisationInput = z.strictObject({
  kind: organisationKind,
  founded: edtfInput.nullable().default(null),
  parentId: z.uuid().nullable().default(null),
  names: z
    .array(
      z.strictObject({
        text: lineOfText(200),
        language: languageTag,
        preferredFor: z.enum(LOCALES).nullable().default(null),
      }),
    )
    .min(1),
});
export type AddOrganisation = z.infer<typeof addOrganisationInput>;
