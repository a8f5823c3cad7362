import type { DraftAnswer } from '@/lib/platform/forms/draft-fields';
import type { DraftStanding } from '@/lib/platform/forms/draft-saver';
import type { Messages } from '@/lib/platform/i18n/messages';

/** The words around a draft in the reader's language. */
export type DraftWords = Messages['drafts']['keeper'];

/** How what was typed stands, in words: by script with the reader's own clock, without it by that of the server. */
export function sayDraft(
  words: DraftWords,
  standing: DraftStanding,
  answer: DraftAnswer | null,
  locale: string,
): string {
  switch (standing.is) {
    case 'saved':
      return words.saved.replace('{time}', clock(standing.savedAt, locale));
    case 'failed':
      return words.failed[standing.why];
    case 'waiting':
      return words.waiting;
    case 'untouched':
      if (answer === null) return '';
      return answer.kept
        ? words.saved.replace('{time}', `${answer.savedAt.slice(11, 16)} UTC`)
        : words.failed[answer.why];
  }
}

function clock(at: string, locale: string): string {
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(locale, parts).format(new Date(at));
}
