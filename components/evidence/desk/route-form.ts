import type { FormWords } from '@/components/forms/form-words';
import type { Entries } from '@/lib/platform/forms/entries';
import type { RouteFaults } from '@/lib/platform/forms/route-faults';

/** A form of this page that a route answers: where it is sent, what was wrong with it and what was typed. */
export type SentForm = {
  action: string;
  faults: RouteFaults | null;
  typed: Entries;
  words: FormWords;
};

/** What was typed into one field before. */
export function typedIn({ typed }: SentForm, name: string): string {
  const value = typed[name];
  return typeof value === 'string' ? value : '';
}
