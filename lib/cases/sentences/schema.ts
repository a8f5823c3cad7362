import { z } from 'zod';

export const sentenceType = z.enum(
  [
    'IMPRISONMENT',
    'LIFE',
    'DEATH',
    'RESTRICTED_FREEDOM',
    'SUSPENDED',
    'ADMIN_ARREST',
    'FINE',
    'COMMUNITY_WORK',
    'ACTIVITY_BAN',
    'CONFISCATION',
    'COMPULSORY_TREATMENT',
    'EXPULSION',
    'DAMAGES',
  ],
  { error: 'input.choice' },
);
export type SentenceType = z.infer<typeof sentenceType>;

export const regime = z.enum(['SETTLEMENT', 'GENERAL', 'STRICT', 'PRISON', 'JUVENILE']);
export type Regime = z.infer<typeof regime>;

/** A length as a court says it: years, months and days apart, because a month has no fixed number of days. */
export const term = z.strictObject({
  years: z.int().min(0).max(100),
  months: z.int().min(0).max(1200),
  days: z.int().min(0).max(36600),
});
export type Term = z.infer<typeof term>;
