import { z } from 'zod';
import { workDay } from '@/lib/cases/tasks/schema';

/** `deadOn`: the day on which the address led nowhere; null when it leads there again. */
export const markLinkInput = z.strictObject({
  caseId: z.uuid(),
  documentId: z.uuid(),
  deadOn: workDay.nullable().default(null),
});
export type MarkLink = z.infer<typeof markLinkInput>;
