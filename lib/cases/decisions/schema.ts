import { z } from 'zod';
import { regime, sentenceType } from '@/lib/cases/sentences/schema';
import { dateBasis, visibility } from '@/lib/claims/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';
import { MOST_SENTENCES } from '@/lib/cases/sentences/rules';

export const decisionKind = z.enum(
  ['WARRANT', 'REMAND', 'VERDICT', 'APPEAL', 'CASSATION', 'PAROLE', 'COMMUTATION', 'PARDON', 'AMNESTY'],
  { error: 'input.choice' },
);
export type DecisionKind = z.infer<typeof decisionKind>;

/** What a decision did with the one it reviews, or with the charge. */
export const decisionOutcome = z.enum(
  ['GRANTED', 'REFUSED', 'CONVICTED', 'ACQUITTED', 'UPHELD', 'CHANGED', 'QUASHED', 'UNKNOWN'],
  { error: 'input.choice' },
);
export type DecisionOutcome = z.infer<typeof decisionOutcome>;

const count = (unit: 'years' | 'months' | 'days', most: number) => {
  const error = `input.term.${unit}`;
  return z.int({ error }).min(0, { error }).max(most, { error }).default(0);
};

/** A length as it is typed: a unit that is left open is none, thirteen months stay thirteen months. */
const termInput = z
  .strictObject({ years: count('years', 100), months: count('months', 1200), days: count('days', 36600) })
  .refine(({ years, months, days }) => years + months + days > 0, {
    error: 'input.term.empty',
    path: ['years'],
  });

/** One sentence of a decision as it is typed. */
export const sentenceInput = z.strictObject({
  type: sentenceType,
  term: termInput.nullable().default(null),
  regime: regime.nullable().default(null),
  start: edtfInput.nullable().default(null),
  supplementary: z.boolean().default(false),
  text: paragraph(1000).nullable().default(null),
  language: languageTag.default('en'),
  /** Null: as the decision. */
  visibility: visibility.nullable().default(null),
});

/**
 * A decision with its sentences, the principal one first. `reviewsId` is the earlier decision of the same file,
 * `until` the last day of a detention that it decides.
 */
export const recordDecisionInput = z.strictObject({
  caseId: z.uuid(),
  revision: z.int().min(1),
  kind: decisionKind,
  outcome: decisionOutcome,
  court: lineOfText(200).nullable().default(null),
  courtRu: lineOfText(200).nullable().default(null),
  courtKk: lineOfText(200).nullable().default(null),
  placeId: z.uuid().nullable().default(null),
  when: edtfInput.nullable().default(null),
  dateBasis: dateBasis.nullable().default(null),
  dateNote: lineOfText(500).nullable().default(null),
  until: edtfInput.nullable().default(null),
  text: paragraph(4000).nullable().default(null),
  language: languageTag.default('en'),
  visibility: visibility.default('RESTRICTED'),
  reviewsId: z.uuid().nullable().default(null),
  sentences: z.array(sentenceInput).max(MOST_SENTENCES, { error: 'input.term.tooMany' }).default([]),
});
export type RecordDecision = z.infer<typeof recordDecisionInput>;
