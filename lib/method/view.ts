import { toBar, type Bar } from '@/lib/cases/custody/view';
import { sayBar } from '@/lib/cases/custody/bar/view';
import type { CustodySpan } from '@/lib/cases/custody/rules';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES, type Messages } from '@/lib/platform/i18n/messages';

type Lists = Messages['lists'];
export type ListName = Exclude<keyof Lists, 'wording'>;

/** One value of a list with what it means. */
export type Definition = { value: string; label: string; definition: string };

/** The names of all lists of the field, in the order of the words: what is added there appears here by itself. */
export function listNames(): ListName[] {
  return Object.keys(MESSAGES.en.lists).filter((name): name is ListName => name !== 'wording');
}

/** The values of one list in the reader's language. */
export function toDefinitions(name: ListName, locale: Locale): Definition[] {
  const list: Record<string, Omit<Definition, 'value'>> = MESSAGES[locale].lists[name];
  return Object.entries(list).map(([value, words]) => ({ value, ...words }));
}

/** The fixed words for uncertainty, as they stand in texts; gaps for a name or a date are shown as an ellipsis. */
export function fixedWords(locale: Locale): string[] {
  return Object.values(MESSAGES[locale].lists.wording).map((words) => words.replace(/\{\w+\}/g, '…'));
}

/** A bar of the legend with its sentence. The lives in it are invented. */
export type Example = { name: 'first' | 'second' | 'third' | 'fourth'; bar: Bar; sentence: string };

const day = (edtf: string): PartialDate => ({ edtf, earliest: edtf, latest: edtf });
const between = (earliest: string, latest: string): PartialDate => ({
  edtf: `${earliest}/${latest}`,
  earliest,
  latest,
});

/** The examples of the legend, drawn by the same rules and the same component as a profile. */
export function toExamples(locale: Locale): Example[] {
  const held = (from: PartialDate, to: PartialDate | null, openAsOf: string | null): CustodySpan => ({
    kind: 'HELD',
    from,
    to,
    openAsOf,
    ground: [],
  });
  const limited: CustodySpan = {
    kind: 'LIMITED',
    from: day('2013-05-01'),
    to: day('2015-03-01'),
    openAsOf: null,
    ground: [],
  };
  const frame = { today: '2016-06-01', from: '2010-01-01', to: '2017-01-01' };
  const tick = { on: day('2011-11-01'), kind: 'VERDICT' as const, label: null };
  const lives = [
    {
      name: 'first' as const,
      spans: [held(between('2010-08-01', '2011-04-01'), day('2013-05-01'), null), limited],
      death: null,
    },
    { name: 'second' as const, spans: [held(day('2011-04-01'), null, '2014-09-01')], death: null },
    {
      name: 'third' as const,
      spans: [held(day('2011-04-01'), day('2014-02-01'), null)],
      death: day('2014-02-01'),
    },
    {
      name: 'fourth' as const,
      spans: [held(day('2011-04-01'), day('2016-02-01'), null)],
      death: null,
      stays: [
        { kind: 'TRANSFER' as const, from: day('2011-12-10'), to: day('2012-03-20') },
        { kind: 'ALONE' as const, from: day('2012-06-01'), to: day('2013-09-01') },
        { kind: 'STRIKE' as const, from: day('2013-05-01'), to: between('2013-09-01', '2014-03-01') },
      ],
    },
  ];
  return lives.flatMap(({ name, spans, death, stays = [] }) => {
    const bar = toBar({ spans, ticks: [tick], death, stays, ...frame });
    return bar ? [{ name, bar, sentence: sayBar(bar, locale) }] : [];
  });
}
