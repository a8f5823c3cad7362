import { z } from 'zod';
import { visibility } from '@/lib/claims/schema';
import { paragraph } from '@/lib/platform/text/plain-text';

/**
 * Rows of a file that say who may see them. `person` is whether the person may be named at all, `rivals` a set of claims,
 * `text` what is told of a row in sentences (the summary's id is the file's). A `voice`, a `source` and a `document` are
 * shared between files.
 */
export const visibleKind = z.enum([
  'person',
  'name',
  'status',
  'occurrence',
  'charge',
  'decision',
  'sentence',
  'claim',
  'rivals',
  'text',
  'voice',
  'source',
  'document',
]);
export type VisibleKind = z.infer<typeof visibleKind>;

/** Who may see one row from now on. Why is asked where more people will see it. */
export const changeVisibilityInput = z.strictObject({
  once: z.uuid(),
  caseId: z.uuid(),
  revision: z.int().min(1),
  of: visibleKind,
  rowId: z.uuid(),
  visibility: z.enum(visibility.options, { error: 'input.choice' }),
  reason: paragraph(1000).nullable().default(null),
  /** Said of a shared row that is closed: the pages that show it may go. */
  away: z.boolean().default(false),
});
export type ChangeVisibility = z.infer<typeof changeVisibilityInput>;
