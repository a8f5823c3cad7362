import type { CaseDocument } from '@/lib/cases/schema';
import { saySentences, sayDecision, type SaidSentence } from '@/lib/cases/decisions/view';
import { isDeath } from '@/lib/cases/status/order/rules';
import type { StatusKind } from '@/lib/cases/status/schema';
import { sayHowSure } from '@/lib/claims/view';
import type { Citations } from '@/lib/evidence/view';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { sayPlace } from '@/lib/places/names/then/view';
import { sayDate } from '@/lib/platform/dates/say';
import { showText, type LocalText, type ShownText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { DatedBy } from '@/lib/publications/schema';
import { sayArticle } from '@/lib/cases/charges/view';
import { compareForTime, dayOf, railAfter, spansOf, statusOrder, type Rail } from './rules';

/** One entry of a person's story. `details` are places, offices and conditions; `how` says how sure it is. */
export type Entry = {
  key: string;
  when: string;
  /** For machines, when the date is one day, month or year; null for anything vaguer. */
  iso: string | null;
  rail: Rail;
  title: string;
  text: ShownText[];
  sentences: SaidSentence[];
  details: (ShownText & { label: string | null })[];
  how: string | null;
  dating: string | null;
  note: ShownText | null;
  event: string | null;
  letters: string[];
};

/** `after` orders what falls on one day: the exact before the rough, the undated behind what it follows. */
type Draft = { day: string | null; after: string; date: PartialDate | null; entry: Entry };
type Context = { document: CaseDocument; citations: Citations; locale: Locale };

/** Which status events a decision already tells, when both bear the same date. */
const TOLD_BY: Partial<Record<CaseDocument['decisions'][number]['kind'], readonly StatusKind[]>> = {
  REMAND: ['REMANDED'],
  VERDICT: ['CONVICTED', 'SENTENCED', 'ACQUITTED'],
  APPEAL: ['UPHELD', 'SENTENCE_CHANGED', 'ACQUITTED'],
  CASSATION: ['UPHELD', 'SENTENCE_CHANGED', 'ACQUITTED'],
  COMMUTATION: ['SENTENCE_CHANGED'],
  PAROLE: ['PAROLE_DENIED'],
};

/** Status, occurrences, charges, decisions and demands as one story in the order of time. */
export function toTimeline(context: Context): Entry[] {
  const { document } = context;
  const days = statusDays(document);
  const drafts = [
    ...occurrenceDrafts(context),
    ...statusDrafts(context, days),
    ...chargeDrafts(context),
    ...decisionDrafts(context, days),
    ...demandDrafts(context),
  ];
  const died = document.status.find((event) => isDeath(event.kind))?.when?.date.latest ?? null;
  const spans = spansOf(document);
  return drafts
    .map((draft, order) => ({ ...draft, order }))
    .sort((a, b) => byDay(a.day, b.day) || byDay(a.after, b.after) || a.order - b.order)
    .map(({ entry, date }) => ({ ...entry, rail: railAfter(spans, railDay(entry, date), died) }));
}

function byDay(a: string | null, b: string | null): number {
  const [one, two] = [a ?? '9999', b ?? '9999'];
  return one === two ? 0 : one < two ? -1 : 1;
}

/** What happened at one moment has passed by its last day; what went on for a time is drawn by its first. */
function railDay(entry: Entry, date: PartialDate | null): string | null {
  const moment = !entry.key.startsWith('o');
  return moment ? (date?.latest ?? date?.earliest ?? null) : dayOf(date);
}

/**
 * The day each status event is placed by, in their order. One without a date keeps the day of the one before it, so
 * that sorting leaves it where the course of the case puts it.
 */
function statusDays(document: CaseDocument): Map<string, string | null> {
  const byKey = new Map(document.status.map((event) => [event.key, event]));
  const ordered = statusOrder(document.status).flatMap((key) => byKey.get(key) ?? []);
  // "No later than" says nothing of when it began: such an event stands where the course of the case puts it.
  const begins = (event: (typeof ordered)[number]) => event.when?.date.earliest ?? null;
  let reached = ordered.map(begins).find((day) => day !== null) ?? ordered[0]?.when?.date.latest ?? null;
  return new Map(
    ordered.map((event) => {
      const own = begins(event);
      if (own !== null && (reached === null || own > reached)) reached = own;
      return [event.key, reached];
    }),
  );
}

function statusDrafts(context: Context, days: Map<string, string | null>): Draft[] {
  const { document, locale } = context;
  const lists = translate(locale, 'lists');
  const byKey = new Map(document.status.map((event) => [event.key, event]));
  return [...days].flatMap(([key, day]) => {
    const event = byKey.get(key);
    if (!event || isTold(event, document)) return [];
    const until = event.until ?? null;
    const details = [
      until &&
        said(translate(locale, 'profile')('detail.until', { date: sayDate(until, locale) }), null, locale),
      plain(sayPlace(event, locale)),
      detail(event.placeNote, null),
      detail(event.authority, null),
      detail(event.facility, null),
      event.ground && said(lists(`releaseGround.${event.ground}.label`), 'ground', locale),
      event.death && said(lists(`deathContext.${event.death}.label`), null, locale),
      event.contact && said(lists(`contactState.${event.contact}.label`), 'contact', locale),
    ];
    const title = lists(`statusKind.${event.kind}.label`);
    return [draft(context, { ...event, title, details, day })];
  });

  function detail(text: LocalText | null, label: 'ground' | 'contact' | null) {
    return (
      text && { ...showText(text, locale), label: label && translate(locale, 'profile')(`detail.${label}`) }
    );
  }
}

/** A detail that needs no word before it. */
function plain(text: ShownText | null): (ShownText & { label: null }) | null {
  return text && { ...text, label: null };
}

function isTold(event: CaseDocument['status'][number], document: CaseDocument): boolean {
  const same = (when: DatedBy | null): boolean => when?.date.edtf === event.when?.date.edtf;
  return (
    document.decisions.some(
      (decision) => same(decision.when) && TOLD_BY[decision.kind]?.includes(event.kind) === true,
    ) ||
    (event.kind === 'CHARGED' && document.charges.some((charge) => same(charge.when)))
  );
}

/** What a told status event adds to the entry that tells it: its words and its citations. */
function toldBy(document: CaseDocument, kinds: readonly StatusKind[], when: DatedBy | null) {
  return document.status.filter(
    (event) => kinds.includes(event.kind) && event.when?.date.edtf === when?.date.edtf,
  );
}

function chargeDrafts(context: Context): Draft[] {
  const { document, locale } = context;
  const lists = translate(locale, 'lists');
  const say = translate(locale, 'profile');
  const firstDecision = document.decisions
    .map((decision) => dayOf(decision.when?.date ?? null))
    .filter((day) => day !== null)
    .sort()[0];
  return document.charges.map((charge) => {
    const told = toldBy(document, ['CHARGED'], charge.when);
    const category = lists(`chargeCategory.${charge.category}.label`);
    const article = charge.article && sayArticle(charge.article, charge.part, locale);
    return draft(context, {
      ...charge,
      claims: [...charge.claims, ...told.flatMap((event) => event.claims)],
      title: say('charge.title', { category }),
      texts: [charge.allegedAct, charge.categoryNote, ...told.map((event) => event.text)],
      details: [article, said(lists(`chargeOutcome.${charge.outcome}.label`), 'outcome', locale)],
      day: dayOf(charge.when?.date ?? null) ?? firstDecision ?? null,
      before: true,
    });
  });
}

function decisionDrafts(context: Context, days: Map<string, string | null>): Draft[] {
  const { document, locale } = context;
  return [...document.decisions]
    .sort((a, b) => compareForTime(a.when?.date ?? null, b.when?.date ?? null))
    .map((decision) => {
      const told = toldBy(document, TOLD_BY[decision.kind] ?? [], decision.when);
      const court = decision.court && showText(decision.court, locale);
      return draft(context, {
        ...decision,
        claims: [...decision.claims, ...told.flatMap((event) => event.claims)],
        title: sayDecision(decision, locale),
        texts: [decision.text, ...told.map((event) => event.text)],
        sentences: saySentences(decision, locale),
        details: [court, sayPlace(decision, locale)].map(plain),
        // Undated, it stands where the status event that it tells would have stood.
        day: dayOf(decision.when?.date ?? null) ?? days.get(told[0]?.key ?? '') ?? null,
      });
    });
}

function occurrenceDrafts(context: Context): Draft[] {
  const { document, locale } = context;
  const lists = translate(locale, 'lists');
  // A demand tells more of the same moment than the note that somebody was named in one.
  const demanded = new Set(document.demands.map((demand) => demand.date?.edtf));
  const own = document.occurrences.filter(
    ({ kind, when }) => kind !== 'NAMED_IN_DEMAND' || !demanded.has(when?.date.edtf),
  );
  return own.map((occurrence) =>
    draft(context, {
      ...occurrence,
      title: lists(`occurrenceKind.${occurrence.kind}.label`),
      details: [
        sayPlace(occurrence, locale),
        ...[occurrence.placeNote, occurrence.authority].map((text) => text && showText(text, locale)),
      ].map(plain),
      day: dayOf(occurrence.when?.date ?? null),
    }),
  );
}

function demandDrafts({ document, citations, locale }: Context): Draft[] {
  const lists = translate(locale, 'lists');
  const say = translate(locale, 'profile');
  return document.demands.map((demand, at) => {
    const letter = citations.letterOf(demand.document);
    const what = lists(`demandKind.${demand.kind}.label`);
    const entry: Entry = {
      ...blank(`m${at}`, demand.date, locale),
      title: say('demand.title', { what }),
      text: [showText(demand.text, locale)],
      details: [{ ...showText(demand.by, locale), label: say('demand.by') }],
      how: demand.partisan ? say('demand.partisan') : null,
      letters: letter === null ? [] : [letter],
    };
    return { day: dayOf(demand.date), after: demand.date?.latest ?? '9999', date: demand.date, entry };
  });
}

type Given = {
  key: string;
  claims: string[];
  when: DatedBy | null;
  title: string;
  text?: LocalText | null;
  texts?: (LocalText | null)[];
  event?: string | null;
  sentences?: SaidSentence[];
  details: (Entry['details'][number] | null)[];
  day: string | null;
  /** An undated entry that leads up to what stands on its day. */
  before?: boolean;
};

function draft({ document, citations, locale }: Context, given: Given): Draft {
  const date = given.when?.date ?? null;
  const claims = document.claims.filter((claim) => given.claims.includes(claim.key));
  const texts = (given.texts ?? [given.text ?? null]).filter((text) => text !== null);
  const shown = texts.map((text) => showText(text, locale));
  const basis = given.when?.basis ?? null;
  return {
    day: given.day,
    after: date !== null && date.earliest === null ? '' : (date?.latest ?? (given.before ? '' : '9999')),
    date,
    entry: {
      ...blank(given.key, date, locale),
      title: given.title,
      text: shown.filter((text, at) => shown.findIndex((other) => other.text === text.text) === at),
      sentences: given.sentences ?? [],
      details: given.details.filter((detail) => detail !== null),
      how: sayHowSure(claims, locale),
      dating: basis === null || basis === 'STATED' ? null : translate(locale, 'profile')(`dating.${basis}`),
      note: given.when?.note ? showText(given.when.note, locale) : null,
      event: given.event ?? null,
      letters: citations.cite(given.claims),
    },
  };
}

function blank(key: string, date: PartialDate | null, locale: Locale): Entry {
  const undated = translate(locale, 'profile')('timeline.undated');
  return {
    key,
    when: date === null ? undated : sayDate(date, locale),
    iso: date !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(date.edtf) ? date.edtf : null,
    rail: 'open',
    title: '',
    text: [],
    sentences: [],
    details: [],
    how: null,
    dating: null,
    note: null,
    event: null,
    letters: [],
  };
}

function said(text: string, label: 'ground' | 'contact' | 'outcome' | null, locale: Locale) {
  return { text, lang: locale, label: label && translate(locale, 'profile')(`detail.${label}`) };
}
