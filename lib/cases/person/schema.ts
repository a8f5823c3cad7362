import { z } from 'zod';
import { declinedLanguage } from '@/lib/people/declension/schema';
import { gender, nameInput, personRole } from '@/lib/people/schema';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

/** What each form of the person's page sends along: which opening of it this is, of which file, and why. */
const inFile = {
  once: z.uuid(),
  caseId: z.uuid(),
  revision: z.int().min(1),
  reason: paragraph(1000),
};

/** Grammatical gender, roles and organisation, as they are known now: what is left out is not known. */
export const describePersonInput = z.strictObject({
  ...inFile,
  gender: gender.nullable().default(null),
  roles: z.array(personRole).default([]),
  /** By which readers are told first where the person belongs. */
  organisationId: z.uuid({ error: 'input.choice' }).nullable().default(null),
});
export type DescribePerson = z.infer<typeof describePersonInput>;

/** Another spelling in the place of one that stands; the old one is kept and marked. */
export const correctNameInput = z.strictObject({
  ...inFile,
  nameId: z.uuid(),
  name: nameInput.omit({ preferredFor: true }),
});
export type CorrectName = z.infer<typeof correctNameInput>;

/** Marks a spelling as not the person's. */
export const withdrawNameInput = z.strictObject({ ...inFile, nameId: z.uuid() });
export type WithdrawName = z.infer<typeof withdrawNameInput>;

const chosenName = z.uuid({ error: 'input.choice' }).nullable().default(null);

/** Which name readers of each language are shown first. */
export const preferNamesInput = z
  .strictObject({ ...inFile, en: chosenName, ru: chosenName, kk: chosenName })
  .superRefine((input, context) => {
    const seen = new Set<string>();
    for (const locale of LOCALES) {
      const id = input[locale];
      if (id !== null && seen.has(id)) {
        context.addIssue({ code: 'custom', message: 'input.names.oneLanguage', path: [locale] });
      }
      if (id !== null) seen.add(id);
    }
  });
export type PreferNames = z.infer<typeof preferNamesInput>;

/** A suggested spelling as somebody accepted or corrected it. */
export const acceptSpellingInput = z.strictObject({
  ...inFile,
  nameId: z.uuid(),
  language: z.enum(LOCALES, { error: 'input.choice' }),
  text: lineOfText(200),
});
export type AcceptSpelling = z.infer<typeof acceptSpellingInput>;

const form = lineOfText(200).nullable().default(null);

/** The declined forms of a name, as somebody who reads the language confirms them. What is left empty stays as it is. */
export const confirmFormsInput = z
  .strictObject({
    ...inFile,
    nameId: z.uuid(),
    language: declinedLanguage,
    GENITIVE: form,
    DATIVE: form,
    ACCUSATIVE: form,
  })
  .refine((input) => input.GENITIVE !== null || input.DATIVE !== null || input.ACCUSATIVE !== null, {
    error: 'input.text.missing',
    path: ['GENITIVE'],
  });
export type ConfirmForms = z.infer<typeof confirmFormsInput>;
