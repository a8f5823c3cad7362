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
]);
export type SealedKind = z.infer<typeof sealedKind>;

/** Relatives, homes and ways to reach somebody are restricted, the rest is sealed. */
export const RESTRICTED_KINDS: readonly SealedKind[] = ['RELATIVE', 'HOME_ADDRESS', 'CONTACT'];

export const sealValueInput = z.strictObject({
  caseId: z.uuid(),
  kind: z.enum(sealedKind.options, { error: 'input.choice' }),
  text: paragraph(20_000),
  /** Names in it that must not become public, one on a line; only marks of them are kept. */
  names: paragraph(2000).nullable().default(null),
});
export type SealValue = z.infer<typeof sealValueInput>;

/** Opening one value: why, and a code unless the second factor was proven within five minutes. */
export const openSealedInput = z.strictObject({
  sealedId: z.uuid(),
  reason: paragraph(500),
  code: z.string().trim().min(1).max(40).optional(),
});
export type OpenSealed = z.infer<typeof openSealedInput>;
