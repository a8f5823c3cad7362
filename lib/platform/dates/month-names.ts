import type { Locale } from '@/lib/platform/i18n/locales';

/**
 * The forms of a month that date phrases need. Own tables: what ICU says for Kazakh differs between builds, and a
 * published page must read the same on every machine.
 */
type MonthForms = {
  /** Standing alone: October, октябрь, қазан. */
  label: string;
  /** After a day of the month. */
  ofDay: string;
  /** After a day where room is short. */
  short: string;
  /** "From" or "later than": the ablative in Kazakh, the genitive in Russian. */
  from: string;
};

function english(label: string): MonthForms {
  return { label, ofDay: label, short: label.slice(0, 3), from: label };
}

function russian(label: string, genitive: string, short: string): MonthForms {
  return { label, ofDay: genitive, short, from: genitive };
}

function kazakh(label: string, ablative: string): MonthForms {
  return { label, ofDay: label, short: label, from: ablative };
}

const MONTHS: Record<Locale, readonly MonthForms[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ].map(english),
  ru: [
    russian('январь', 'января', 'янв.'),
    russian('февраль', 'февраля', 'февр.'),
    russian('март', 'марта', 'марта'),
    russian('апрель', 'апреля', 'апр.'),
    russian('май', 'мая', 'мая'),
    russian('июнь', 'июня', 'июня'),
    russian('июль', 'июля', 'июля'),
    russian('август', 'августа', 'авг.'),
    russian('сентябрь', 'сентября', 'сент.'),
    russian('октябрь', 'октября', 'окт.'),
    russian('ноябрь', 'ноября', 'нояб.'),
    russian('декабрь', 'декабря', 'дек.'),
  ],
  kk: [
    kazakh('қаңтар', 'қаңтардан'),
    kazakh('ақпан', 'ақпаннан'),
    kazakh('наурыз', 'наурыздан'),
    kazakh('сәуір', 'сәуірден'),
    kazakh('мамыр', 'мамырдан'),
    kazakh('маусым', 'маусымнан'),
    kazakh('шілде', 'шілдеден'),
    kazakh('тамыз', 'тамыздан'),
    kazakh('қыркүйек', 'қыркүйектен'),
    kazakh('қазан', 'қазаннан'),
    kazakh('қараша', 'қарашадан'),
    kazakh('желтоқсан', 'желтоқсаннан'),
  ],
};

/** The forms of a month, counted from 1. Throws RangeError for a month that does not exist. */
export function monthName(locale: Locale, month: number): MonthForms {
  const forms = MONTHS[locale][month - 1];
  if (!forms) throw new RangeError(`Not a month: ${month}`);
  return forms;
}
