import { z } from 'zod';
import { visibility } from '@/lib/claims/schema';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { lineOfText } from '@/lib/platform/text/plain-text';

export const nameKind = z.enum(['LEGAL', 'PEN', 'BIRTH', 'PATRONYMIC', 'NICK', 'SPELLING_VARIANT']);
export type NameKind = z.infer<typeof nameKind>;

/** Grammatical gender as the sources speak of the person; letters and sentences need it, nothing else does. */
export const gender = z.enum(['FEMALE', 'MALE']);
export type Gender = z.infer<typeof gender>;

/** What a person does, or is in the eyes of the file. */
export const personRole = z.enum([
  'LABOUR_ACTIVIST',
  'PROTEST_ORGANISER',
  'WRITER',
  'POLITICAL_ACTIVIST',
  'LAWYER',
  'TRADE_UNION_ADVISER',
  'TRADE_UNION_ORGANISER',
  'TRADE_UNION_LEADER',
  'TRADE_UNIONIST',
  'HRD',
  'SOURCE',
  'WITNESS',
  'JOURNALIST',
  'UN_OFFICIAL',
  'OFFICIAL',
]);
export type PersonRole = z.infer<typeof personRole>;

/** One spelling of a name. `script` is ISO 15924; left out, it is seen from the letters. */
export const nameInput = z.strictObject({
  text: lineOfText(200),
  kind: nameKind,
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/)
    .nullable()
    .default(null),
  language: languageTag,
  preferredFor: z.enum(LOCALES).nullable().default(null),
  visibility: visibility.default('RESTRICTED'),
});

const onePreferredEach = (names: readonly { preferredFor: string | null }[]) => {
  const chosen = names.flatMap((name) => name.preferredFor ?? []);
  return new Set(chosen).size === chosen.length;
};

export const personNames = z
  .array(nameInput)
  .min(1)
  .refine(onePreferredEach, { error: 'input.names.preferredTwice' });

/** A person with all known names, at most one of them preferred for each language. Starts closed. */
export const addPersonInput = z.strictObject({
  roles: z.array(personRole).default([]),
  gender: gender.nullable().default(null),
  visibility: visibility.default('RESTRICTED'),
  organisationId: z.uuid().nullable().default(null),
  names: personNames,
});
export type AddPerson = z.infer<typeof addPersonInput>;
