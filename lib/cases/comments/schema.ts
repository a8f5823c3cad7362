import { z } from 'zod';
import { paragraph } from '@/lib/platform/text/plain-text';

/** UTF-16 units. */
const LONGEST = 4000;

export const writeCommentInput = z.strictObject({ caseId: z.uuid(), text: paragraph(LONGEST) });
export type WriteComment = z.infer<typeof writeCommentInput>;

export const takeBackCommentInput = z.strictObject({ commentId: z.uuid() });
export type TakeBackComment = z.infer<typeof takeBackCommentInput>;
