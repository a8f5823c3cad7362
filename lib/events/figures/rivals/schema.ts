import { z } from 'zod';
import { sending } from '@/lib/cases/facts/schema';
import { decision, decisionFaults } from '@/lib/claims/rivals/schema';
import { visibility } from '@/lib/claims/schema';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { lineOfText } from '@/lib/platform/text/plain-text';

/**
 * What becomes of the figures of one measure. The first time it sets them side by side under a heading, later on it
 * names their set; what was recorded since joins it.
 */
export const decideFiguresInput = z
  .strictObject({
    ...sending,
    eventId: z.uuid(),
    revision: z.int().min(1),
    measure: z.string().regex(/^[A-Z][A-Z_]{0,59}$/, { error: 'input.choice' }),
    claimSetId: z.uuid().nullable().default(null),
    about: lineOfText(300).nullable().default(null),
    language: languageTag.default('en'),
    visibility: visibility.default('RESTRICTED'),
    ...decision,
  })
  .refine(({ claimSetId, about }) => claimSetId !== null || about !== null, {
    error: 'input.figures.about',
    path: ['about'],
  })
  .superRefine((decided, ctx) => {
    for (const { path, fault } of decisionFaults(decided)) {
      ctx.addIssue({ code: 'custom', path: [path], message: fault });
    }
  });
export type DecideFigures = z.infer<typeof decideFiguresInput>;
