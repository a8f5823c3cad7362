import { orderNames } from '@/lib/people/view';
import { isLocale, type Locale } from '@/lib/platform/i18n/locales';

type NameRow = { text: string; language: string; preferredFor: string | null };

/** One file that waits: where it is, who last had it and when, and what was written about it. */
export type WaitingRow = {
  caseId: string;
  code: string;
  names: NameRow[];
  at: Date | null;
  by: string | null;
  note: string | null;
  /** The part of the file that it is about, where that is not the one of the list. */
  part?: string;
  /** Why it went from the public side, where it did. */
  cause?: 'minor' | 'consent';
};

/** The first few of what waits, and how many there are in all. */
export type WaitingRows = { rows: WaitingRow[]; total: number };

/** All that waits for one member of staff; null where it is none of their work. */
export type Waiting = {
  /** Files that went from the public side because of their person, for whoever reviews. */
  alarms: WaitingRows | null;
  /** Requests to destroy a key that wait for a second person. */
  keys: WaitingRows | null;
  toAnswer: WaitingRows | null;
  sentBack: WaitingRows | null;
  sent: WaitingRows | null;
  stale: WaitingRows | null;
  /** Files that are one's own work; for a contributor the own drafts. */
  mine: number | null;
  pool: number | null;
  roles: number | null;
  invitations: number | null;
};

/** The name that a file goes by in this language; its code where the person has none yet. */
export function nameOf(row: WaitingRow, locale: Locale): { text: string; language: string } {
  const names = row.names.map(({ preferredFor, ...name }) => ({
    ...name,
    preferredFor: isLocale(preferredFor) ? preferredFor : null,
  }));
  return orderNames(names, locale)[0] ?? { text: row.code, language: 'en' };
}
