import { z } from 'zod';
import { keptCasesQuery } from '@/lib/cases/desk-list/schema';
import { lineOfText } from '@/lib/platform/text/plain-text';

export const saveFilterInput = z.strictObject({
  name: lineOfText(80),
  shared: z.boolean().default(false),
  query: keptCasesQuery.prefault({}),
});
export type SaveFilter = z.infer<typeof saveFilterInput>;

export const removeFilterInput = z.strictObject({ filterId: z.uuid() });
export type RemoveFilter = z.infer<typeof removeFilterInput>;
