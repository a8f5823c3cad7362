import { toCustodyBar, type CustodyDrawing } from '@/lib/cases/custody/bar/view';
import type { CaseDocument } from '@/lib/cases/schema';
import { sayState } from '@/lib/cases/status/view';
import { orderNames } from '@/lib/people/view';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import type { Locale } from '@/lib/platform/i18n/locales';

/** One person in a list: the name, the state in words, the bar. */
export type PersonRow = {
  slug: string;
  name: { text: string; language: string };
  otherName: { text: string; language: string } | null;
  state: string;
  drawing: CustodyDrawing | null;
};

/** The time that the bars of one list share, so that they can be read against one another. */
export type Frame = { from: IsoDay; to: IsoDay };

/** A published case as one row of a list. */
export function toPersonRow(document: CaseDocument, locale: Locale, today: IsoDay, frame?: Frame): PersonRow {
  const [name, otherName = null] = orderNames(document.names, locale);
  return {
    slug: document.slug,
    name: name ?? { text: document.code, language: 'en' },
    otherName,
    state: sayState(document, locale),
    drawing: toCustodyBar(document, locale, today, frame),
  };
}
