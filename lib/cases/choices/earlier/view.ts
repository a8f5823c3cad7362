import type { Option } from '@/lib/cases/choices/view';
import type { DeskFile } from '@/lib/cases/file/view';
import type { CaseRows } from '@/lib/cases/publish/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** The rows of a file that a new one can refer to: what it replaces, reviews, or says something of. */
export type Earlier = Record<'charges' | 'openCharges' | 'decisions' | 'subjects', Option[]>;

/** Names the rows of a file as its timeline does. */
export function toEarlier(
  rows: CaseRows,
  personId: string,
  timeline: DeskFile['timeline'],
  locale: Locale,
): Earlier {
  const say = translate(locale, 'desk-cases');
  const none = { value: '', label: say('choose.none') };
  const words = new Map(timeline.map((entry) => [entry.id, `${entry.when}: ${entry.title}`]));
  const options = (list: readonly { id: string }[]): Option[] =>
    list.map(({ id }) => ({ value: id, label: words.get(id) ?? id }));
  const about = (subject: string, list: readonly { id: string }[]): Option[] =>
    options(list).map(({ value, label }) => ({ value: `${subject}:${value}`, label }));
  return {
    charges: [none, ...options(rows.charges)],
    openCharges: [
      { value: '', label: say('choose.one') },
      ...options(rows.charges.filter(({ outcome }) => outcome !== 'REQUALIFIED')),
    ],
    decisions: [none, ...options(rows.decisions)],
    subjects: [
      { value: '', label: say('choose.one') },
      { value: `case:${rows.id}`, label: rows.code },
      { value: `person:${personId}`, label: say('file.names') },
      ...about('statusEvent', rows.statusEvents),
      ...about('occurrence', rows.occurrences),
      ...about('charge', rows.charges),
      ...about('decision', rows.decisions),
    ],
  };
}
