import { z } from 'zod';
import { paragraph } from '@/lib/platform/text/plain-text';

const reason = paragraph(1000);

export const takeCaseInput = z.strictObject({ caseId: z.uuid() });
export type TakeCase = z.infer<typeof takeCaseInput>;

export const giveUpCaseInput = z.strictObject({ caseId: z.uuid(), reason });
export type GiveUpCase = z.infer<typeof giveUpCaseInput>;

/** Somebody chosen from a list: nothing chosen is a fault of the field, not of the form. */
const staffId = z.uuid({ error: 'input.choice' });

export const assignCaseInput = z.strictObject({ caseId: z.uuid(), staffId, reason });
export type AssignCase = z.infer<typeof assignCaseInput>;

export const unassignCaseInput = z.strictObject({ caseId: z.uuid(), staffId, reason });
export type UnassignCase = z.infer<typeof unassignCaseInput>;
