import { z } from 'zod';
import { paragraph } from '@/lib/platform/text/plain-text';

/** What is kept sealed of a case (safety rule 4). */
export const sealedKind = z.enum([
  'RELATIVE',
  'HOME_ADDRESS',
  'MEDICAL',
  'SOURCE_IDENTITY',
  'DOCUMENT_NUMBER',
  'RAW_TESTIMONY',
  'CONTACT',
  /** Sexual violence (safety rule 6): what it is stands nowhere but on the form. */
  'APART',
]);
export type SealedKind = z.infer<typeof sealedKind>;

/** Relatives, homes and ways to reach somebody are restricted, the rest is sealed. */
export const RESTRICTED_KINDS: readonly SealedKind[] = ['RELATIVE', 'HOME_ADDRESS', 'CONTACT'];

/** What whoever knows a value says of the names in it: that these stand there, one on a line, or that none does. */
const saidNames = {
  holdsNames: z.enum(['yes', 'no'], { error: 'input.sealed.holdsNames' }),
  /** Names that must not become public; only marks of them are kept. */
  names: paragraph(2000).nullable().default(null),
};
export type SaidNames = { holdsNames: 'yes' | 'no'; names: string | null };

/** The one said and the other not would leave the search blind, or search for what nobody meant. */
function matchNames({ holdsNames, names }: SaidNames, issues: z.RefinementCtx): void {
  const fault =
    holdsNames === 'yes' && names === null
      ? 'input.sealed.namesMissing'
      : holdsNames === 'no' && names !== null
        ? 'input.sealed.namesGiven'
        : null;
  if (fault !== null) issues.addIssue({ code: 'custom', path: ['names'], message: fault });
}

export const sealValueInput = z
  .strictObject({
    caseId: z.uuid(),
    kind: z.enum(sealedKind.options, { error: 'input.choice' }),
    text: paragraph(20_000),
    ...saidNames,
  })
  .superRefine(matchNames);
export type SealValue = z.infer<typeof sealValueInput>;

/** Saying it of a value that was sealed without. */
export const nameSealedInput = z.strictObject({ sealedId: z.uuid(), ...saidNames }).superRefine(matchNames);
export type NameSealed = z.infer<typeof nameSealedInput>;

/** Opening one value: why, and a code unless the second factor was proven within five minutes. */
export const openSealedInput = z.strictObject({
  sealedId: z.uuid(),
  reason: paragraph(500),
  code: z.string().trim().min(1).max(40).optional(),
});
export type OpenSealed = z.infer<typeof openSealedInput>;
