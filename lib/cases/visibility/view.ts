import { toMark, type Mark } from '@/lib/cases/file/evidence/view';
import { saySentence } from '@/lib/cases/file/timeline/view';
import type { FileRows } from '@/lib/cases/file/view';
import { standsAsName } from '@/lib/cases/names/rules';
import { claimsOf } from '@/lib/cases/publish/view';
import { stands } from '@/lib/cases/status/standing/rules';
import { visibility } from '@/lib/claims/schema';
import { sayPredicate } from '@/lib/claims/view';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { sayDate } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { visibleKind, type VisibleKind } from './schema';
import { visibilityPath } from './rules';

/** One row of a file with who may see it, and where that is changed. */
export type VisibleRow = {
  of: VisibleKind;
  id: string;
  label: string;
  language: string;
  mark: Mark;
  href: string;
};
export type VisibleGroup = { of: VisibleKind; rows: VisibleRow[] };

/** All that stands in a file and says who may see it, sort by sort; sorts without a row are left out. */
export function toVisibleGroups(file: FileRows, locale: Locale): VisibleGroup[] {
  const all = toVisibleRows(file, locale);
  return visibleKind.options
    .map((of) => ({ of, rows: all.filter((row) => row.of === of) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Who may see a row: each choice with what it means. */
export function toLevels(locale: Locale): { value: string; label: string; definition: string }[] {
  const lists = translate(locale, 'lists');
  return visibility.options.map((value) => ({
    value,
    label: lists(`visibility.${value}.label`),
    definition: lists(`visibility.${value}.definition`),
  }));
}

type Dated = { dateEdtf: string | null; dateEarliest: Date | null; dateLatest: Date | null };

function toVisibleRows({ head, rows, aboutPerson }: FileRows, locale: Locale): VisibleRow[] {
  const lists = translate(locale, 'lists');
  const say = translate(locale, 'visibility');
  const listed = (key: string, fallback: string): string =>
    lists.has(key as 'statusKind.ARRESTED.label') ? lists(key as 'statusKind.ARRESTED.label') : fallback;
  const row = (
    of: VisibleKind,
    { id, visibility: level }: { id: string; visibility: string },
    label: string,
    language: string = locale,
  ): VisibleRow => ({
    ...{ of, id, label, language },
    mark: toMark(level, locale),
    href: visibilityPath(head.id, of, id),
  });
  const dated = (kind: string, { dateEdtf, dateEarliest, dateLatest }: Dated): string => {
    const date = fromDateColumns({ edtf: dateEdtf, earliest: dateEarliest, latest: dateLatest });
    return date === null ? kind : `${sayDate(date, locale)}: ${kind}`;
  };
  const claims = [...claimsOf(rows), ...aboutPerson].filter(({ supersededBy }) => supersededBy === null);
  return [
    row('person', { id: head.personId, visibility: rows.person.visibility }, say('thePerson')),
    ...rows.person.names.filter(standsAsName).map((name) => row('name', name, name.text, name.language)),
    ...rows.statusEvents
      .filter(stands)
      .map((one) => row('status', one, dated(listed(`statusKind.${one.kind}.label`, one.kind), one))),
    ...rows.occurrences.map((one) =>
      row('occurrence', one, dated(listed(`occurrenceKind.${one.kind}.label`, one.kind), one)),
    ),
    ...rows.charges.map((one) =>
      row('charge', one, dated(listed(`chargeCategory.${one.category}.label`, one.category), one)),
    ),
    ...rows.decisions.flatMap((one) => [
      row('decision', one, dated(listed(`decisionKind.${one.kind}.label`, one.kind), one)),
      ...one.sentences.map((sentence) => row('sentence', sentence, saySentence(sentence, locale))),
    ]),
    ...claims.map((claim) =>
      row('claim', claim, `${sayPredicate(claim.predicate, locale)}: ${claim.asserter.label}`),
    ),
    ...rows.claimSets.map((set) => row('rivals', set, set.about, set.language)),
  ];
}
