import { z } from 'zod';
import { sourceGrade, visibility } from '@/lib/claims/schema';
import { webAddress } from './address/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

export const sourceClass = z.enum([
  'COURT_RECORD',
  'OFFICIAL_STATEMENT',
  'STATE_MEDIA',
  'INDEPENDENT_MEDIA',
  'PARTISAN_MEDIA',
  'NGO_REPORT',
  'UN_DOCUMENT',
  'LAWYER',
  'FAMILY',
  'VICTIM',
  'WITNESS',
  'SOCIAL_POST',
  'PHOTO',
  'VIDEO',
  'MEDICAL_REPORT',
  'LEAKED',
  'LINK_TITLE_ONLY',
]);
export type SourceClass = z.infer<typeof sourceClass>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Who publishes or tells. A protected source is never named outside the desk. */
export const addSourceInput = z.strictObject({
  label: lineOfText(200),
  class: sourceClass,
  reliability: sourceGrade.nullable().default(null),
  protected: z.boolean().default(false),
  organisationId: z.uuid().nullable().default(null),
  personId: z.uuid().nullable().default(null),
});
export type AddSource = z.infer<typeof addSourceInput>;

/** A kept copy: `label` names it, `sha256` is of the whole file, `lines` says where in it the document stands. */
const captureInput = z.strictObject({
  label: lineOfText(100),
  site: lineOfText(200).nullable().default(null),
  sha256: sha256.nullable().default(null),
  lines: lineOfText(200).nullable().default(null),
});

/** One work with its kept copies. `derivedFromId` is the document whose text it repeats: they are one origin. */
export const addDocumentInput = z.strictObject({
  sourceId: z.uuid(),
  class: sourceClass,
  title: lineOfText(300),
  author: lineOfText(200).nullable().default(null),
  address: webAddress.nullable().default(null),
  language: languageTag.default('en'),
  date: edtfInput.nullable().default(null),
  dateNote: lineOfText(500).nullable().default(null),
  sha256: sha256.nullable().default(null),
  licence: lineOfText(200).nullable().default(null),
  visibility: visibility.default('RESTRICTED'),
  derivedFromId: z.uuid().nullable().default(null),
  captures: z.array(captureInput).default([]),
});
export type AddDocument = z.infer<typeof addDocumentInput>;

/**
 * A passage of a capture. `locator` says where (`L323-L325`, `p. 4`); the words only where they may be kept, and a
 * translation only beside the words that it translates.
 */
const passage = {
  locator: lineOfText(100),
  text: paragraph(8000).nullable().default(null),
  language: languageTag.nullable().default(null),
  translation: paragraph(8000).nullable().default(null),
  translationLanguage: languageTag.nullable().default(null),
};
type Translated = Record<'text' | 'translation' | 'translationLanguage', string | null>;

const hasWords = (one: Translated): boolean => one.translation === null || one.text !== null;
const WITHOUT_WORDS = { error: 'input.passage.words', path: ['text'] };
const namesLanguage = (one: Translated): boolean =>
  one.translation === null || one.translationLanguage !== null;
const WITHOUT_LANGUAGE = { error: 'input.passage.language', path: ['translationLanguage'] };

/** Where in a document it stands, and the words themselves, for a document that is named beside it. */
export const passageInput = z
  .strictObject(passage)
  .refine(hasWords, WITHOUT_WORDS)
  .refine(namesLanguage, WITHOUT_LANGUAGE);

export const citePassageInput = z
  .strictObject({ captureId: z.uuid(), ...passage })
  .refine(hasWords, WITHOUT_WORDS)
  .refine(namesLanguage, WITHOUT_LANGUAGE);
export type CitePassage = z.infer<typeof citePassageInput>;
