import { z } from 'zod';
import { claimSetStatus, visibility } from '@/lib/claims/schema';
import { judged } from '@/lib/claims/standing/schema';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

const rivalIds = z
  .array(z.uuid({ error: 'input.choice' }))
  .min(2, { error: 'input.rivals.two' })
  .max(200, { error: 'input.choice' })
  .refine((ids) => new Set(ids).size === ids.length, { error: 'input.choice' });

/**
 * Sets claims of one file side by side: they are about one point and do not all hold. One value names one claim, or
 * several with spaces between them.
 */
export const setRivalsInput = z.strictObject({
  ...judged,
  about: lineOfText(300),
  language: languageTag.default('en'),
  visibility: visibility.default('RESTRICTED'),
  claimIds: z
    .array(z.string({ error: 'input.choice' }).max(10_000, { error: 'input.choice' }))
    .transform((told) => told.flatMap((ids) => ids.split(' ').filter((id) => id !== '')))
    .pipe(rivalIds),
});
export type SetRivals = z.infer<typeof setRivalsInput>;
/** What becomes of rivals, as a form says it. */
export const decision = {
  status: z.enum(claimSetStatus.options, { error: 'input.choice' }),
  preferredId: z.uuid({ error: 'input.choice' }).nullable().default(null),
  /** Why, in words that stand beside the claims; not the reason for the audit. */
  ground: paragraph(2000).nullable().default(null),
  treatment: paragraph(1000).nullable().default(null),
};
export type Decision = z.infer<z.ZodObject<typeof decision>>;

/** What is wrong with a decision: a preference names the claim and says in writing why; nothing else names one. */
export function decisionFaults({ status, preferredId, ground }: Decision): { path: string; fault: string }[] {
  const isPreferred = status === 'PREFERRED';
  return [
    ...(isPreferred && preferredId === null ? [{ path: 'preferredId', fault: 'input.rivals.which' }] : []),
    ...(!isPreferred && preferredId !== null ? [{ path: 'preferredId', fault: 'input.rivals.none' }] : []),
    ...(isPreferred && ground === null ? [{ path: 'ground', fault: 'input.rivals.ground' }] : []),
  ];
}

export const decideRivalsInput = z
  .strictObject({ ...judged, claimSetId: z.uuid(), ...decision })
  .superRefine((decided, ctx) => {
    for (const { path, fault } of decisionFaults(decided)) {
      ctx.addIssue({ code: 'custom', path: [path], message: fault });
    }
  });
export type DecideRivals = z.infer<typeof decideRivalsInput>;
