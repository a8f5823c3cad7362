import { barFacts, toBar, type Bar, type BarTick, type Expected } from '@/lib/cases/custody/view';
import { expectedEnds } from '@/lib/cases/sentences/release/view';
import { STAY_KINDS, staysOf, type StayKind } from '@/lib/cases/custody/stays/rules';
import { lowerFirst, sayTerm } from '@/lib/cases/decisions/view';
import type { CaseDocument } from '@/lib/cases/schema';
import { isDeath, isTaking } from '@/lib/cases/status/order/rules';
import { spansOf } from '@/lib/cases/timeline/rules';
import { addDays, daysBetween } from '@/lib/platform/dates/days';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';
import { sayDate, sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** A custody bar with the sentence that says the same. */
export type CustodyDrawing = { bar: Bar; sentence: string };

/** Coarser than this, a date is no place on the bar: a tick would claim a day that nobody knows. */
const TICK_WITHIN_DAYS = 31;

/** The bar of a published case; null when nothing in it has a day. `frame` is the time that the bars of a list share. */
export function toCustodyBar(
  document: CaseDocument,
  locale: Locale,
  today: IsoDay,
  frame: { from?: IsoDay; to?: IsoDay } = {},
): CustodyDrawing | null {
  const death = document.status.findLast((event) => isDeath(event.kind))?.when?.date ?? null;
  // Bars that share an axis show what was; what is expected has its place on the page of the person.
  const isAlone = frame.from === undefined && frame.to === undefined;
  const expected = isAlone ? expectedEnds(document, today) : [];
  const ticks = ticksOf(document, locale);
  const events = document.status.map(({ kind, when, until }) => ({
    ...{ kind, date: when?.date ?? null, endsAt: until ?? null },
  }));
  const stays = isAlone ? staysOf(events) : [];
  const bar = toBar({ spans: spansOf(document), ticks, death, today, expected, stays, ...frame });
  return bar && { bar, sentence: sayBar(bar, locale) };
}

/** The arrest, the charges, the decisions and the transfers that are known closely enough to be placed. */
function ticksOf(document: CaseDocument, locale: Locale): BarTick[] {
  const say = translate(locale, 'profile');
  const ticks: BarTick[] = [];
  const add = (on: PartialDate | null, kind: BarTick['kind'], label: string | null): void => {
    if (on && isClose(on) && !ticks.some((tick) => tick.on.edtf === on.edtf)) ticks.push({ on, kind, label });
  };
  for (const decision of document.decisions) {
    const [sentence] = decision.sentences;
    const type =
      sentence && lowerFirst(translate(locale, 'lists')(`sentenceType.${sentence.type}.label`), locale);
    const words = sentence?.type === 'IMPRISONMENT' && sentence.term ? sayTerm(sentence.term, locale) : type;
    add(decision.when?.date ?? null, 'VERDICT', words ?? null);
  }
  for (const event of document.status) {
    const date = event.when?.date ?? null;
    if (isTaking(event.kind)) add(date, 'ARREST', say('bar.tick.ARREST'));
    if (event.kind === 'CHARGED') add(date, 'CHARGE', null);
    if (event.kind === 'CONVICTED' || event.kind === 'SENTENCED')
      add(date, 'VERDICT', say('bar.tick.VERDICT'));
    if (event.kind === 'TRANSFERRED') add(date, 'TRANSFER', null);
  }
  return ticks;
}

function isClose({ earliest, latest }: PartialDate): boolean {
  return earliest !== null && latest !== null && daysBetween(earliest, latest) <= TICK_WITHIN_DAYS;
}

function sayExpected({ from, to }: Expected, locale: Locale): string {
  if (to === from) return sayDay(from, locale);
  const say = translate(locale, 'profile');
  return say('bar.span', {
    from: sayDay(from, locale),
    to: to === null ? say('bar.openEnd') : sayDay(to, locale),
  });
}

/** All stays of one kind, with the dates as they are known. */
function sayStaysOf(kind: StayKind, bar: Bar, locale: Locale): string | false {
  const say = translate(locale, 'profile');
  const spans = bar.stays
    .filter((stay) => stay.kind === kind)
    .map(({ from, to }) => say('bar.stay.span', { from: sayDate(from, locale), to: sayDate(to, locale) }));
  return spans.length > 0 && say(`bar.stay.${kind}`, { spans: spans.join('; ') });
}

/** The sentence beside a bar, for those who do not see it, and for paper. */
export function sayBar(bar: Bar, locale: Locale): string {
  const say = translate(locale, 'profile');
  const facts = barFacts(bar);
  // The days of a bar end with the first free one; a reader is told the last in custody.
  const span = ({ from, to }: { from: IsoDay | null; to: IsoDay | null }): string =>
    say('bar.span', {
      from: from === null ? say('bar.openStart') : sayDay(from, locale),
      to: to === null ? say('bar.openEnd') : sayDay(addDays(to, -1), locale),
    });
  const list = (spans: { from: IsoDay | null; to: IsoDay | null }[]): string => spans.map(span).join('; ');
  const parts = [
    facts.certain.length > 0 && say('bar.held', { spans: list(facts.certain) }),
    facts.possible.length > 0 && say('bar.maybe', { spans: list(facts.possible) }),
    facts.limited.length > 0 && say('bar.limited', { spans: list(facts.limited) }),
    facts.unsure.length > 0 && say('bar.unsure', { spans: list(facts.unsure) }),
    facts.stillSo && say('bar.stillSo', { date: sayDay(facts.stillSo.asOf, locale) }),
    facts.expected.length > 0 &&
      say('bar.expected', { spans: facts.expected.map((one) => sayExpected(one, locale)).join('; ') }),
    ...STAY_KINDS.map((kind) => sayStaysOf(kind, bar, locale)),
    facts.died && say('bar.died', { date: sayDate(facts.died, locale) }),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? say('bar.none') : parts.join(' ');
}
