import { z } from 'zod';
import { addChargeInput, chargeOutcome } from '@/lib/cases/charges/schema';
import { recordDecisionInput, sentenceInput } from '@/lib/cases/decisions/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import type { FormShape } from '@/lib/platform/forms/form-state';
import { paragraph } from '@/lib/platform/text/plain-text';

/** The rows of the legal chain whose fields can be written anew one by one. */
export const legalRow = z.enum(['charge', 'decision', 'sentence'], { error: 'input.choice' });
export type LegalRow = z.infer<typeof legalRow>;

/**
 * What came of a charge together with its day. A requalification is no value of one charge: another takes its place,
 * and that is recorded as an outcome.
 */
const outcome = z.strictObject(
  { is: chargeOutcome.exclude(['REQUALIFIED']), when: edtfInput.nullable().default(null) },
  { error: 'input.choice' },
);
const yesNo = z.enum(['yes', 'no'], { error: 'input.choice' });

const charge = addChargeInput.shape;
const decision = recordDecisionInput.shape;
const sentence = sentenceInput.shape;

/** The fields of each row, each with what may be typed into it: the same as where the row is added. */
export const LEGAL_FIELDS = {
  charge: {
    category: charge.category,
    categoryNote: charge.categoryNote,
    articleId: charge.articleId,
    part: charge.part,
    outcome,
    when: charge.when,
    act: charge.act,
    dateBasis: charge.dateBasis,
    dateNote: charge.dateNote,
    allegedAct: charge.allegedAct,
    language: charge.language,
  },
  decision: {
    kind: decision.kind,
    outcome: decision.outcome,
    when: decision.when,
    dateBasis: decision.dateBasis,
    dateNote: decision.dateNote,
    court: decision.court,
    courtRu: decision.courtRu,
    courtKk: decision.courtKk,
    placeId: decision.placeId,
    reviewsId: decision.reviewsId,
    until: decision.until,
    text: decision.text,
    language: decision.language,
  },
  sentence: {
    type: sentence.type,
    term: sentence.term,
    regime: sentence.regime,
    start: sentence.start,
    supplementary: yesNo,
    text: sentence.text,
    language: sentence.language,
  },
} as const satisfies Record<LegalRow, Record<string, z.ZodType>>;

type FieldOf<R extends LegalRow> = keyof (typeof LEGAL_FIELDS)[R];
export type LegalField = { [R in LegalRow]: FieldOf<R> }[LegalRow];

/** The fields of a row in the order in which they are shown. */
export function fieldsOf(of: LegalRow): LegalField[] {
  return Object.keys(LEGAL_FIELDS[of]) as LegalField[];
}

/** What may be typed into a field; null where a row has no such field. */
export function fieldSchema(of: LegalRow, field: string): z.ZodType | null {
  const fields: Readonly<Record<string, z.ZodType>> = LEGAL_FIELDS[of];
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}

/** One field of one row, written anew, and why: a correction, or an earlier value put back. */
export const amendLegalInput = z
  .strictObject({
    once: z.uuid(),
    caseId: z.uuid(),
    revision: z.int().min(1),
    of: legalRow,
    rowId: z.uuid(),
    field: z.string().max(40),
    value: z.unknown().optional(),
    reason: paragraph(1000),
  })
  .transform((input, context) => {
    const read = fieldSchema(input.of, input.field)?.safeParse(input.value);
    if (read?.success === true) return { ...input, field: input.field as LegalField, value: read.data };
    const issues = read?.error.issues ?? [{ path: [], message: 'input.choice' }];
    for (const { path, message } of issues) {
      context.issues.push({ code: 'custom', message, path: ['value', ...path], input: input.value });
    }
    return z.NEVER;
  });
export type AmendLegal = z.output<typeof amendLegalInput>;

export const legalShape: FormShape = {
  numbers: ['revision', 'value.years', 'value.months', 'value.days'],
};
