import { z } from 'zod';

/** What a letter can ask for. The last four are recorded as they were raised, and never enter a letter. */
export const demandKind = z.enum([
  'RELEASE',
  'DROP_CHARGES',
  'FAIR_TRIAL',
  'MEDICAL_CARE',
  'END_SOLITARY',
  'FAMILY_CONTACT',
  'COUNSEL_ACCESS',
  'TRANSFER_NEARER',
  'INVESTIGATE',
  'ACCOUNTABILITY',
  'CASE_REVIEW',
  'EXHUME',
  'REPARATION',
  'STOP_HARASSMENT',
  'WITHDRAW_FORCES',
  'LAW_REFORM',
  'ECONOMIC',
  'POLITICAL',
  'NEGOTIATE',
  'OTHER',
]);
export type DemandKind = z.infer<typeof demandKind>;

/** The demands that letters have words for; which of them fit a case is decided in rules.ts. */
const letterDemand = demandKind.extract([
  'RELEASE',
  'DROP_CHARGES',
  'FAIR_TRIAL',
  'END_SOLITARY',
  'FAMILY_CONTACT',
  'COUNSEL_ACCESS',
  'INVESTIGATE',
  'ACCOUNTABILITY',
  'CASE_REVIEW',
  'REPARATION',
  'STOP_HARASSMENT',
]);
export type LetterDemand = z.infer<typeof letterDemand>;

const inEachLanguage = z.strictObject({
  en: z.string().min(1),
  ru: z.string().min(1),
  kk: z.string().min(1),
});

/** An office that a letter goes to. `post` and `email` are used only while `verifiedOn` is fresh (rules.ts). */
export const addresseeDocument = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]+$/),
  country: z.string().length(2),
  office: inEachLanguage,
  salutation: inEachLanguage,
  post: z.string().min(1).nullable(),
  email: z.email().nullable(),
  verifiedOn: z.iso.date().nullable(),
});
export type AddresseeDocument = z.infer<typeof addresseeDocument>;

const once = { error: 'letter.choice' };

/** What the address of a letter page asks for. What is absent is chosen by the page; a doubled parameter is refused. */
export const letterQuery = z.object({
  to: z
    .string(once)
    .regex(/^[a-z0-9-]{1,80}$/, once)
    .optional(),
  language: z.enum(['en', 'ru', 'kk'], once).optional(),
  demand: letterDemand.optional(),
});
