import { toMark, type Mark } from '@/lib/cases/file/evidence/view';
import { gender, personRole } from '@/lib/people/schema';
import { orderNames } from '@/lib/people/view';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { sayDate, sayDay } from '@/lib/platform/dates/say';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import type { CaseStanding } from '@/lib/cases/policy';
import { differences, proposeChoice, toCompared } from './rules';
import type { Chosen, Side } from './schema';

/** A person with all that points at them, as the desk holds it. */
export type SideRow = {
  id: string;
  roles: string[];
  gender: string | null;
  visibility: string;
  minor: boolean;
  birthEdtf: string | null;
  birthEarliest: Date | null;
  birthLatest: Date | null;
  organisationId: string | null;
  organisation: { names: { text: string; language: string; preferredFor: string | null }[] } | null;
  names: {
    id: string;
    text: string;
    language: string;
    kind: string;
    visibility: string;
    preferredFor: string | null;
    withdrawnAt: Date | null;
    supersededBy: { id: string } | null;
  }[];
  cases: (CaseStanding & { id: string; code: string })[];
  _count: { claims: number; relations: number; relatedFrom: number };
};

export type Comparison = {
  caseId: string;
  code: string;
  revision: number;
  sides: readonly [SideRow, SideRow];
  /** Told apart by somebody, or related to one another: two people, until that is taken back. */
  bar: 'APART' | 'RELATED' | null;
  seen: string;
};

/** Somebody who was merged into a person and stands so. */
export type Merged = {
  id: string;
  names: { text: string; language: string }[];
  reason: string;
  by: string;
  at: Date;
  /** The latest of those that stand: an earlier one is undone after it. */
  isLast: boolean;
};

type NameLine = { id: string; text: string; language: string; mark: Mark; isStruck: boolean; note: string };
export type SideView = {
  side: Side;
  personId: string;
  called: { text: string; language: string };
  names: NameLine[];
  files: { id: string; code: string }[];
  claims: number;
  relations: number;
  minor: boolean;
  facts: { label: string; value: string }[];
};
export type ChoiceView = {
  field: Chosen;
  label: string;
  options: { value: string; label: string; language?: string }[];
  proposed: string;
};
export type MergeView = {
  caseId: string;
  code: string;
  revision: number;
  seen: string;
  bar: Comparison['bar'];
  sides: readonly [SideView, SideView];
  choices: ChoiceView[];
};

/** Both people field by field, and what is to be chosen where they differ. */
export function toMergeView(comparison: Comparison, locale: Locale): MergeView {
  const { caseId, code, revision, seen, bar } = comparison;
  const [one, other] = comparison.sides;
  return {
    ...{ caseId, code, revision, seen, bar },
    sides: [toSide(one, 'THIS', locale), toSide(other, 'OTHER', locale)],
    choices: differences(toCompared(one), toCompared(other)).map((field) =>
      toChoice(field, one, other, locale),
    ),
  };
}

function toSide(row: SideRow, side: Side, locale: Locale): SideView {
  const say = MESSAGES[locale].merge;
  const names = row.names.map((name) => ({
    ...{ id: name.id, text: name.text, language: name.language },
    mark: toMark(name.visibility, locale),
    isStruck: name.withdrawnAt !== null || name.supersededBy !== null,
    note: name.withdrawnAt !== null ? say.withdrawn : name.supersededBy !== null ? say.replaced : '',
  }));
  const facts = [
    { label: say.birth, value: sayBirth(row, locale) ?? say.none },
    ...(['gender', 'roles', 'organisation', 'visibility'] as const).map((field) => ({
      label: say[field],
      value: sayValue(row, field, locale).text,
    })),
  ];
  const standing = row.names.filter((name) => name.withdrawnAt === null && name.supersededBy === null);
  return {
    side,
    personId: row.id,
    called: orderNames(standing, locale)[0] ?? { text: row.cases[0]?.code ?? '', language: 'en' },
    names,
    files: row.cases.map(({ id, code }) => ({ id, code })),
    claims: row._count.claims,
    relations: row._count.relations + row._count.relatedFrom,
    minor: row.minor,
    facts,
  };
}

function toChoice(field: Chosen, one: SideRow, other: SideRow, locale: Locale): ChoiceView {
  const say = MESSAGES[locale].merge;
  const option = (value: Side, row: SideRow) => {
    const { text, language } = sayValue(row, field, locale);
    return { value, label: text, ...(language === null ? {} : { language }) };
  };
  return {
    field,
    label: say[field],
    options: [
      option('THIS', one),
      option('OTHER', other),
      ...(field === 'roles' ? [{ value: 'BOTH', label: say.both }] : []),
    ],
    proposed: proposeChoice(toCompared(one), toCompared(other), field),
  };
}

/** A value in words; in whose language, where it is a name. */
function sayValue(row: SideRow, field: Chosen, locale: Locale): { text: string; language: string | null } {
  const { merge: say, lists, person } = MESSAGES[locale];
  const plain = (text: string | null) => ({
    text: text === null || text === '' ? say.none : text,
    language: null,
  });
  switch (field) {
    case 'gender': {
      const known = gender.safeParse(row.gender);
      return plain(known.success ? person[known.data] : null);
    }
    case 'roles': {
      const known = row.roles.map((one) => personRole.safeParse(one)).flatMap((one) => one.data ?? []);
      return plain(known.map((one) => lists.role[one].label).join(', '));
    }
    case 'organisation': {
      const names = row.organisation?.names ?? [];
      return plain((names.find((name) => name.preferredFor === locale) ?? names[0])?.text ?? null);
    }
    case 'visibility':
      return plain(toMark(row.visibility, locale).word);
    default: {
      const wanted = LOCALES.find((one) => field.toLowerCase() === `name${one}`);
      const name = row.names.find((one) => one.preferredFor === wanted);
      return name === undefined ? plain(null) : { text: name.text, language: name.language };
    }
  }
}

function sayBirth(row: SideRow, locale: Locale): string | null {
  const { birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest } = row;
  const date = fromDateColumns({ edtf, earliest, latest });
  return date === null ? null : sayDate(date, locale);
}

export type MergedView = Pick<Merged, 'id' | 'names' | 'isLast'> & { said: string };

/** Who was merged, with why, by whom and when. */
export function toMergedView(merged: readonly Merged[], locale: Locale): MergedView[] {
  const say = translate(locale, 'merge');
  return merged.map(({ id, names, isLast, reason, by, at }) => ({
    ...{ id, names, isLast },
    said: say('standingBy', { reason, by, date: sayDay(at.toISOString().slice(0, 10), locale) }),
  }));
}
