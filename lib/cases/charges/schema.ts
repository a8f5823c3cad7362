import { z } from 'zod';
import { dateBasis, visibility } from '@/lib/claims/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

export const chargeCategory = z.enum(
  [
    'INCITEMENT_DISCORD',
    'MASS_DISORDER',
    'UNLAWFUL_ASSEMBLY',
    'BANNED_ORGANISATION',
    'FALSE_INFORMATION',
    'INSULT_OFFICIAL',
    'SEIZURE_OF_POWER',
    'TERRORISM',
    'TREASON_ESPIONAGE',
    'UNION_OR_STRIKE',
    'RELIGION',
    'DRUGS_WEAPONS',
    'ECONOMIC',
    'HOOLIGANISM_VIOLENCE',
    'ORDINARY_CRIME_PRETEXT',
    'NONE_GIVEN',
    'UNKNOWN',
  ],
  { error: 'input.choice' },
);
export type ChargeCategory = z.infer<typeof chargeCategory>;

export const chargeOutcome = z.enum(['PENDING', 'CONVICTED', 'ACQUITTED', 'DROPPED', 'REQUALIFIED'], {
  error: 'input.choice',
});
export type ChargeOutcome = z.infer<typeof chargeOutcome>;

/** A charge as the authorities state it; `act` is when the alleged act was. Calling it a pretext is our judgement and needs its reason. */
export const addChargeInput = z
  .strictObject({
    caseId: z.uuid(),
    revision: z.int().min(1),
    articleId: z.uuid().nullable().default(null),
    part: lineOfText(40).nullable().default(null),
    category: chargeCategory,
    categoryNote: paragraph(1000).nullable().default(null),
    allegedAct: paragraph(2000).nullable().default(null),
    language: languageTag.default('en'),
    outcome: chargeOutcome.default('PENDING'),
    when: edtfInput.nullable().default(null),
    act: edtfInput.nullable().default(null),
    dateBasis: dateBasis.nullable().default(null),
    dateNote: lineOfText(500).nullable().default(null),
    visibility: visibility.default('RESTRICTED'),
    supersedesId: z.uuid().nullable().default(null),
  })
  .refine(({ category, categoryNote }) => category !== 'ORDINARY_CRIME_PRETEXT' || categoryNote !== null, {
    error: 'input.charge.pretextWithoutReason',
    path: ['categoryNote'],
  });
export type AddCharge = z.infer<typeof addChargeInput>;

/** What came of a charge, and when; `supersededById` is the charge that took its place when it was requalified. */
export const recordOutcomeInput = z
  .strictObject({
    caseId: z.uuid(),
    revision: z.int().min(1),
    chargeId: z.uuid({ error: 'input.choice' }),
    outcome: chargeOutcome,
    when: edtfInput.nullable().default(null),
    supersededById: z.uuid().nullable().default(null),
  })
  .refine(({ outcome, supersededById }) => outcome !== 'REQUALIFIED' || supersededById !== null, {
    error: 'input.charge.requalifiedWithout',
    path: ['supersededById'],
  });
export type RecordOutcome = z.infer<typeof recordOutcomeInput>;
