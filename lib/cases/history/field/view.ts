import { hashOf } from '@/lib/cases/narratives/view';
import { toStretches, type TextStretch } from '@/lib/platform/text/word-changes';
import { narrativeSubject, type NarrativeSubject } from '@/lib/cases/narratives/schema';

/** One value that a field has had. `of` is the text that a translation was made from. */
export type Writing = {
  ordinal: number;
  language: string;
  text: string;
  of: { subject: string; language: string; text: string } | null;
  by: string;
  at: Date;
  why: string | null;
};

/** Two writings of a field and what changed from the one to the other. */
export type Compared = { from: Writing; to: Writing; changes: TextStretch[] };

/**
 * The two writings that were asked for by their numbers, compared word by word; without numbers the last two. Null
 * where there are no two, or a number is none of them.
 */
export function compareWritings(
  writings: readonly Writing[],
  from: number | null,
  to: number | null,
): Compared | null {
  const find = (ordinal: number | null, otherwise: Writing | undefined) =>
    ordinal === null ? otherwise : writings.find((one) => one.ordinal === ordinal);
  const [older, newer] = [find(from, writings.at(-2)), find(to, writings.at(-1))];
  if (older === undefined || newer === undefined) return null;
  return { from: older, to: newer, changes: toStretches(older.text, newer.text) };
}

/** What a form sends to write an earlier translation anew: bound to the text that it was made from. */
export function translationAgain(writing: Writing): { subject: NarrativeSubject; of: string } | null {
  const subject = narrativeSubject.safeParse(writing.of?.subject);
  if (writing.of === null || !subject.success) return null;
  return { subject: subject.data, of: hashOf(writing.of) };
}
