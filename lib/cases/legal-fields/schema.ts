import { z } from 'zod';
import { addChargeInput, chargeOutcome } from '@/lib/cases/charges/schema';
import { recordDecisionInput, sentenceInput } from '@/lib/cases/decisions/schema';
import { recordOccurrenceInput } from '@/lib/cases/occurrences/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { paragraph } from '@/lib/platform/text/plain-text';

/** The rows of the legal chain, and what happened beside it, whose fields can be written anew one by one. */
export const legalRow = z.enum(['charge', 'decision', 'sentence', 'occurrence'], { error: 'input.choice' });
export type LegalRow = z.infer<typeof legalRow>;

/**
 * What came of a charge together with its day. A requalification is no value of one charge: another takes its place,
 * and that is recorded as an outcome.
 */
const became = z.strictObject(
  { is: chargeOutcome.exclude(['REQUALIFIED']), when: edtfInput.nullable().default(null) },
  { error: 'input.choice' },
);
const yesNo = z.enum(['yes', 'no'], { error: 'input.choice' });

const charge = addChargeInput.shape;
const decision = recordDecisionInput.shape;
const sentence = sentenceInput.shape;
const occurrence = recordOccurrenceInput.shape;

/** The fields of each row, each with what may be typed into it: the same as where the row is added. */
export const LEGAL_FIELDS = {
  charge: {
    category: charge.category,
    categoryNote: charge.categoryNote,
    articleId: charge.articleId,
    part: charge.part,
    outcome: became,
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
  occurrence: {
    kind: occurrence.kind,
    when: occurrence.when,
    dateBasis: occurrence.dateBasis,
    dateNote: occurrence.dateNote,
    placeId: occurrence.placeId,
    eventId: occurrence.eventId,
    authority: occurrence.authority,
    text: occurrence.text,
    language: occurrence.language,
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

const names = [...new Set(legalRow.options.flatMap(fieldsOf))];

/**
 * One field of one row, written anew, and why: a correction, or an earlier value put back. A length comes in its units
 * as `term`, what came of a charge with its day as `became`; every other value is one text.
 */
export const amendLegalInput = z
  .strictObject({
    once: z.uuid(),
    caseId: z.uuid(),
    revision: z.int().min(1),
    of: legalRow,
    rowId: z.uuid(),
    field: z.enum(names, { error: 'input.choice' }),
    value: paragraph(4000).nullable().default(null),
    term: sentence.term,
    became: became.nullable().default(null),
    reason: paragraph(1000),
  })
  .transform(({ value, term, became: outcome, ...input }, context) => {
    const [at, sent] = partOf(input.of, input.field, { value: value ?? undefined, term, became: outcome });
    const read = at === 'value' ? fieldSchema(input.of, input.field)?.safeParse(sent) : null;
    if (read?.success === true) return { ...input, value: read.data };
    if (at === 'term' || (at === 'became' && sent !== null)) return { ...input, value: sent };
    const [issue] = read?.error.issues ?? [];
    context.issues.push({
      ...{ code: 'custom', message: issue?.message ?? 'input.choice', input: sent },
      path: at === 'became' ? ['became', 'is'] : ['value'],
    });
    return z.NEVER;
  });
export type AmendLegal = z.output<typeof amendLegalInput>;

type Parts = Readonly<Record<'value' | 'term' | 'became', unknown>>;

/** Which part of what was sent is the value of a field. */
function partOf(of: LegalRow, field: LegalField, parts: Parts): readonly [keyof Parts, unknown] {
  const at = of === 'sentence' && field === 'term' ? 'term' : isBecame(of, field) ? 'became' : 'value';
  return [at, parts[at]];
}

/** What came of a charge is an outcome with its day; of a decision it is one word. */
export function isBecame(of: LegalRow, field: LegalField): boolean {
  return of === 'charge' && field === 'outcome';
}
