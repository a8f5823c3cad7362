import { z } from 'zod';
import { paragraph } from '@/lib/platform/text/plain-text';

/** Of the two who are compared: the person of the file from which it is done, and the other. */
export const side = z.enum(['THIS', 'OTHER'], { error: 'input.choice' });
export type Side = z.infer<typeof side>;

/** What of a person can have one value alone, and is chosen where the two sides differ. */
export const CHOSEN = [
  'gender',
  'roles',
  'organisation',
  'visibility',
  'nameEn',
  'nameRu',
  'nameKk',
] as const;
export type Chosen = (typeof CHOSEN)[number];

const either = side.nullable().default(null);

/**
 * Two people made one: who stays, whose value stands where they differ, and why. `seen` is what was compared, as the page
 * drew it: nobody merges what they have not seen.
 */
export const mergePeopleInput = z.strictObject({
  once: z.uuid(),
  caseId: z.uuid(),
  revision: z.int().min(1),
  otherId: z.uuid(),
  seen: z.string().regex(/^[0-9a-f]{64}$/, { error: 'refusal.merge.changed' }),
  stays: side,
  gender: either,
  roles: z.enum(['THIS', 'OTHER', 'BOTH'], { error: 'input.choice' }).nullable().default(null),
  organisation: either,
  visibility: either,
  nameEn: either,
  nameRu: either,
  nameKk: either,
  reason: paragraph(1000),
});
export type MergePeople = z.infer<typeof mergePeopleInput>;

/** Takes a merge back, from a file of the person who stayed. */
export const undoMergeInput = z.strictObject({
  once: z.uuid(),
  caseId: z.uuid(),
  mergeId: z.uuid(),
  reason: paragraph(1000),
});
export type UndoMerge = z.infer<typeof undoMergeInput>;
