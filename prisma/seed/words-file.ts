import { z } from 'zod';
import { chargeOutcome } from '@/lib/cases/charges/schema';
import { contactState, deathContext } from '@/lib/cases/status/schema';
import { visibility } from '@/lib/claims/schema';
import { involvementRole } from '@/lib/events/schema';
import { gender } from '@/lib/people/schema';

const text = z.string().min(1);

/** prisma/seed/words.yaml, checked. */
export const wordsFile = z.strictObject({
  asserters: z.record(
    text,
    z.strictObject({
      en: text.optional(),
      ru: text,
      kk: text,
      person: text.optional(),
      visibility: visibility.default('PUBLIC'),
    }),
  ),
  authors_withheld: z.array(text),
  publishers: z.record(text, text),
  genders: z.record(text, gender),
  events: z.record(text, z.strictObject({ en: text, ru: text, kk: text, text: text.optional() })),
  involvements: z.array(z.strictObject({ event: text, person: text, role: involvementRole })),
  notes: z.record(text, text.nullable()),
  facts: z.record(
    text,
    z.strictObject({
      text: text.optional(),
      contact: contactState.optional(),
      death: deathContext.optional(),
      outcome: chargeOutcome.optional(),
      pretext: text.optional(),
    }),
  ),
  demand_items: z.record(text, text.nullable()),
});
export type WordsFile = z.infer<typeof wordsFile>;

/** The remark under this id in words for readers: our own where words.yaml has one. */
export function noteFor(words: WordsFile, id: string, note: string | undefined): string | null {
  const ours = words.notes[id];
  return ours === undefined ? (note ?? null) : ours;
}
