import { toMark, type Mark } from '@/lib/cases/file/evidence/view';
import { saySentence } from '@/lib/cases/file/timeline/view';
import type { FileRows } from '@/lib/cases/file/view';
import { standsAsName } from '@/lib/cases/names/rules';
import { correctionsIn, textLevel } from '@/lib/cases/narratives/rules';
import { standingOccurrences } from '@/lib/cases/occurrences/rules';
import { claimsOf } from '@/lib/cases/publish/view';
import { stands } from '@/lib/cases/status/standing/rules';
import { visibility } from '@/lib/claims/schema';
import { sayPredicate } from '@/lib/claims/view';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { sayDate } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { SOURCE_LEVELS, visibilityPath } from './rules';
import { visibleKind, type VisibleKind } from './schema';
import type { SharedRow } from './shared/rules';

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
export function toVisibleGroups(
  file: FileRows,
  shared: readonly SharedRow[],
  locale: Locale,
): VisibleGroup[] {
  const all = toVisibleRows(file, shared, locale);
  return visibleKind.options
    .map((of) => ({ of, rows: all.filter((row) => row.of === of) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Who may see a row: each choice with what it means. A source is named or protected. */
export function toLevels(
  locale: Locale,
  of: VisibleKind | null = null,
): { value: string; label: string; definition: string }[] {
  const lists = translate(locale, 'lists');
  const levels = of === 'source' ? SOURCE_LEVELS : visibility.options;
  return levels.map((value) => ({
    value,
    label: lists(`visibility.${value}.label`),
    definition: lists(`visibility.${value}.definition`),
  }));
}

type Dated = { dateEdtf: string | null; dateEarliest: Date | null; dateLatest: Date | null };

function toVisibleRows(
  { head, rows, aboutPerson }: FileRows,
  shared: readonly SharedRow[],
  locale: Locale,
): VisibleRow[] {
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
  const corrects = correctionsIn(rows.statusEvents);
  const statuses = rows.statusEvents.filter(stands);
  const occurrences = standingOccurrences(rows.occurrences);
  const saidOf = {
    status: (one: (typeof statuses)[number]) => dated(listed(`statusKind.${one.kind}.label`, one.kind), one),
    occurrence: (one: (typeof occurrences)[number]) =>
      dated(listed(`occurrenceKind.${one.kind}.label`, one.kind), one),
    charge: (one: (typeof rows.charges)[number]) =>
      dated(listed(`chargeCategory.${one.category}.label`, one.category), one),
    decision: (one: (typeof rows.decisions)[number]) =>
      dated(listed(`decisionKind.${one.kind}.label`, one.kind), one),
  };
  const text = (id: string, label: string, told: string | null | undefined): VisibleRow[] =>
    told === null || told === undefined || told === ''
      ? []
      : [row('text', { id, visibility: textLevel(id, rows.narrativeLevels, corrects) }, label)];
  const claims = [...claimsOf(rows), ...aboutPerson].filter(({ supersededBy }) => supersededBy === null);
  return [
    row('person', { id: head.personId, visibility: rows.person.visibility }, say('thePerson')),
    ...rows.person.names.filter(standsAsName).map((name) => row('name', name, name.text, name.language)),
    ...statuses.map((one) => row('status', one, saidOf.status(one))),
    ...occurrences.map((one) => row('occurrence', one, saidOf.occurrence(one))),
    ...rows.charges.map((one) => row('charge', one, saidOf.charge(one))),
    ...rows.decisions.flatMap((one) => [
      row('decision', one, saidOf.decision(one)),
      ...one.sentences.map((sentence) => row('sentence', sentence, saySentence(sentence, locale))),
    ]),
    ...claims.map((claim) =>
      row('claim', claim, `${sayPredicate(claim.predicate, locale)}: ${claim.asserter.label}`),
    ),
    ...rows.claimSets.map((set) => row('rivals', set, set.about, set.language)),
    ...text(head.id, say('summary'), rows.summaries[0]?.text),
    ...statuses.flatMap((one) => text(one.id, saidOf.status(one), one.text)),
    ...occurrences.flatMap((one) => text(one.id, saidOf.occurrence(one), one.text)),
    ...rows.charges.flatMap((one) => text(one.id, saidOf.charge(one), one.allegedAct)),
    ...rows.decisions.flatMap((one) => text(one.id, saidOf.decision(one), one.text)),
    ...shared.map((one) => row(one.of, one, one.text, one.language)),
  ];
}
