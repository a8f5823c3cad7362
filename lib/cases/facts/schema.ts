import { z } from 'zod';
import { addChargeInput, recordOutcomeInput } from '@/lib/cases/charges/schema';
import { statusOfDecision } from '@/lib/cases/decisions/rules';
import { recordDecisionInput } from '@/lib/cases/decisions/schema';
import { addNameInput } from '@/lib/cases/names/schema';
import { correctStatusInput, recordStatusInput, withdrawStatusInput } from '@/lib/cases/status/schema';
import { claimKind, claimSubject } from '@/lib/claims/schema';
import { newDocument, wordInput } from '@/lib/claims/word/schema';
import { recordOccurrenceInput } from '@/lib/cases/occurrences/schema';
import { recordBirthInput } from '@/lib/people/birth/schema';
import { passageInput } from '@/lib/evidence/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { paragraph } from '@/lib/platform/text/plain-text';

/** What every form of a file sends along: which opening of it this is, and why the change is made. */
export const sending = { once: z.uuid(), reason: paragraph(1000) };

/** The newer revision that the person was shown after a conflict and saves on top of. */
const onTopOf = z.int().min(1).optional();
const onWord = { ...sending, onTopOf, word: wordInput };
/** The file that a form stands in, as it was when the form was opened. */
const inFile = { caseId: z.uuid(), revision: z.int().min(1), onTopOf };

export const addNameOnWordInput = z.strictObject({ ...onWord, fact: addNameInput });
export const recordBirthOnWordInput = z.strictObject({ ...onWord, fact: recordBirthInput });
export const recordStatusOnWordInput = z.strictObject({ ...onWord, fact: recordStatusInput });
/** What tells of health starts closed: it is opened where the consent for it is asked for (safety rule 8). */
const occurrenceInFile = recordOccurrenceInput.refine(
  ({ kind, visibility }) => kind !== 'HEALTH' || visibility !== 'PUBLIC',
  { error: 'input.visibility.health', path: ['visibility'] },
);
export const recordOccurrenceOnWordInput = z.strictObject({ ...onWord, fact: occurrenceInFile });
export const correctStatusOnWordInput = z.strictObject({ ...onWord, fact: correctStatusInput });
export const withdrawStatusOnceInput = z.strictObject({ ...sending, fact: withdrawStatusInput });
export type WithdrawStatusOnce = z.output<typeof withdrawStatusOnceInput>;
export const addChargeOnWordInput = z.strictObject({ ...onWord, fact: addChargeInput });
export const recordOutcomeOnWordInput = z.strictObject({ ...onWord, fact: recordOutcomeInput });
/** A decision, and whether it is an entry of the status track as well; `checked` as for a status. */
const decisionInFile = recordDecisionInput
  .extend({ alsoStatus: z.boolean().default(false), checked: z.boolean().default(false) })
  .refine(
    ({ alsoStatus, kind, outcome, sentences }) =>
      !alsoStatus || statusOfDecision(kind, outcome, sentences.length > 0) !== null,
    { error: 'input.decision.noStatus', path: ['alsoStatus'] },
  );
export const recordDecisionOnWordInput = z.strictObject({ ...onWord, fact: decisionInFile });
export type RecordDecisionOnWord = z.output<typeof recordDecisionOnWordInput>;

/** `statusEvent:…id…`: one row that a claim can be about, as a list of choices sends it. */
const subject = z
  .string({ error: 'input.choice' })
  .max(60, { error: 'input.choice' })
  .transform((text, context) => {
    const [about, aboutId] = text.split(':');
    const read = z.object({ about: claimSubject, aboutId: z.uuid() }).safeParse({ about, aboutId });
    if (read.success) return read.data;
    context.issues.push({ code: 'custom', message: 'input.choice', input: text });
    return z.NEVER;
  });

/** What a claim says where it is no text: a number, a range with one side open or none, a date. */
const count = z.int({ error: 'input.number' }).min(0, { error: 'input.number' }).nullable().default(null);
const figure = z
  .strictObject({ number: count, min: count, max: count, date: edtfInput.nullable().default(null) })
  .refine(({ min, max }) => min === null || max === null || min <= max, {
    error: 'input.value.rangeReversed',
    path: ['max'],
  });

/** What somebody says of one row of the file: beside what it says, or against it. */
export const addClaimInput = z
  .strictObject({
    ...sending,
    ...inFile,
    subject,
    predicate: z
      .string({ error: 'input.predicate' })
      .max(60, { error: 'input.predicate' })
      .regex(/^[A-Z][A-Z_]*$/, { error: 'input.predicate' }),
    kind: claimKind.default('FACT'),
    says: paragraph(2000).nullable().default(null),
    saysLanguage: languageTag.default('en'),
    figure: figure.nullable().default(null),
    /** The earlier claim whose place it takes: the same voice said better, or recorded better. */
    supersedesId: z.uuid({ error: 'input.choice' }).nullable().default(null),
    word: wordInput,
  })
  .refine(({ says, figure: told }) => sortsOf(says, told) <= 1, {
    error: 'input.value.oneSort',
    path: ['says'],
  });

/** How many sorts of value are told at once: words, a number, a range, a date. One claim says one. */
function sortsOf(says: string | null, told: z.infer<typeof figure> | null): number {
  const { number, min, max, date } = told ?? { number: null, min: null, max: null, date: null };
  return [says !== null, number !== null, min !== null || max !== null, date !== null].filter(Boolean).length;
}
export type AddClaim = z.infer<typeof addClaimInput>;

/** A document that somebody read, or one that is known already, with a passage of it. */
export const addReadingInput = z
  .strictObject({
    ...sending,
    ...inFile,
    documentId: z.uuid({ error: 'input.choice' }).nullable().default(null),
    document: newDocument.nullable().default(null),
    passage: passageInput.nullable().default(null),
  })
  .refine(({ documentId, document }) => documentId !== null || document !== null, {
    error: 'input.word.whichDocument',
    path: ['document.title'],
  })
  .refine(({ documentId, document }) => documentId === null || document === null, {
    error: 'input.word.oneDocument',
    path: ['documentId'],
  })
  .refine(({ documentId, passage }) => documentId === null || passage !== null, {
    error: 'input.word.nothingNew',
    path: ['passage.locator'],
  });
export type AddReading = z.infer<typeof addReadingInput>;
