import { z } from 'zod';
import { valueShape } from './cases-file';
import { chargeCategory, chargeOutcome } from '@/lib/cases/charges/schema';
import { decisionKind, decisionOutcome } from '@/lib/cases/decisions/schema';
import { missingFact, occurrenceKind } from '@/lib/cases/schema';
import { sentenceType } from '@/lib/cases/sentences/schema';
import { releaseGround, statusKind } from '@/lib/cases/status/schema';
import { asserterClass, claimSubject, dateBasis, verification, visibility } from '@/lib/claims/schema';
import { sourceClass } from '@/lib/evidence/schema';
import { placeType } from '@/lib/places/schema';
import { localText } from '@/lib/platform/i18n/local-text';

const text = z.string().min(1);
const three = { en: text, ru: text, kk: text };
const grade = z.string().regex(/^[A-F][1-6]$/);
/** What each statement of a lead has: the page it is on, and a remark of its own. */
const stated = { id: text, document: text, note: text.optional() };
const dated = { when: text.optional() };

const claimBase = {
  id: text,
  predicate: z.string().regex(/^[A-Z_]+$/),
  document: text.optional(),
  asserter: text.optional(),
  grade: grade.optional(),
  note: text.optional(),
  verification: verification.default('SINGLE_ORIGIN'),
  visibility: visibility.default('PUBLIC'),
};
const caseClaim = z.strictObject({
  ...claimBase,
  about: claimSubject,
  of: text.optional(),
  value: localText.optional(),
  /** What the claim says, where it is a date: EDTF. */
  date: text.optional(),
  passages: z.array(text).default([]),
});
const eventClaim = z.strictObject({
  ...claimBase,
  value: valueShape,
  scope: text.optional(),
  about_whom: text.optional(),
  said: text.optional(),
});
export type LeadCaseClaim = z.infer<typeof caseClaim>;
export type LeadEventClaim = z.infer<typeof eventClaim>;

const set = z.strictObject({ id: text, about: text, treatment: text, claims: z.array(text).min(2) });

const sentence = z.strictObject({
  type: sentenceType,
  years: z.int().optional(),
  supplementary: z.boolean().default(false),
  text: text.optional(),
});

const decision = z.strictObject({
  ...stated,
  ...dated,
  kind: decisionKind,
  outcome: decisionOutcome,
  court: z.strictObject(three).optional(),
  place: text.optional(),
  reviews: text.optional(),
  joins: text.optional(),
  status: z.boolean().default(false),
  sentences: z.array(sentence).default([]),
});
export type LeadDecision = z.infer<typeof decision>;

const leadCase = z.strictObject({
  person: text,
  answers: z.array(missingFact).default([]),
  charges: z
    .array(
      z.strictObject({
        ...stated,
        article: text.optional(),
        category: chargeCategory,
        category_note: text.optional(),
        text: text.optional(),
        outcome: chargeOutcome,
      }),
    )
    .default([]),
  decisions: z.array(decision).default([]),
  status: z
    .array(
      z.strictObject({
        ...stated,
        ...dated,
        basis: dateBasis.default('STATED'),
        kind: statusKind,
        facility: text.optional(),
        ground: releaseGround.optional(),
        text: text.optional(),
      }),
    )
    .default([]),
  occurrences: z.array(z.strictObject({ ...stated, ...dated, kind: occurrenceKind, text })).default([]),
  refines: z
    .array(
      z.strictObject({
        ...stated,
        ...dated,
        fact: text,
        ground: releaseGround.optional(),
        predicate: text,
        value: localText,
      }),
    )
    .default([]),
  claims: z.array(caseClaim).default([]),
  sets: z.array(set).default([]),
});
export type LeadCase = z.infer<typeof leadCase>;

/** prisma/seed/leads.yaml, checked. */
export const leadsFile = z.strictObject({
  note: text,
  documents: z.array(
    z.strictObject({
      id: text,
      address: z.url(),
      publisher: text,
      organisation: text.optional(),
      class: sourceClass,
      title: text,
      language: text.default('en'),
      date: text.optional(),
      grade,
    }),
  ),
  asserters: z.array(z.strictObject({ id: text, label: text, ru: text, kk: text, class: asserterClass })),
  places: z.array(z.strictObject({ id: text, type: placeType, ...three })),
  facilities: z.array(z.strictObject({ id: text, code: text.nullable(), place: text, ...three })),
  cases: z.array(leadCase),
  events: z.array(
    z.strictObject({ event: text, claims: z.array(eventClaim), sets: z.array(set).default([]) }),
  ),
});
export type LeadsFile = z.infer<typeof leadsFile>;
