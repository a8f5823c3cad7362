import { languageOptions, toOptions, type Option } from '@/lib/cases/choices/view';
import { occurrenceKind } from '@/lib/cases/schema';
import { chargeCategory, chargeOutcome } from '@/lib/cases/charges/schema';
import { decisionKind, decisionOutcome } from '@/lib/cases/decisions/schema';
import { regime, sentenceType } from '@/lib/cases/sentences/schema';
import { contactState, deathContext, releaseGround, statusKind } from '@/lib/cases/status/schema';
import {
  asserterClass,
  claimKind,
  claimSetStatus,
  contentGrade,
  dateBasis,
  sourceGrade,
  verification,
  visibility,
} from '@/lib/claims/schema';
import { sourceClass } from '@/lib/evidence/schema';
import { nameKind } from '@/lib/people/schema';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** The closed lists of the field, whose values forms choose from. */
const LISTS = {
  statusKind,
  occurrenceKind,
  contactState,
  releaseGround,
  deathContext,
  chargeCategory,
  chargeOutcome,
  decisionKind,
  decisionOutcome,
  sentenceType,
  regime,
  asserterClass,
  sourceClass,
  sourceGrade,
  contentGrade,
  verification,
  visibility,
  claimKind,
  claimSetStatus,
  dateBasis,
  nameKind,
} as const;
type ListName = keyof typeof LISTS;

/** Lists that a form may leave open, whose first choice is "not given". */
const OPEN: readonly ListName[] = [
  'contactState',
  'releaseGround',
  'deathContext',
  'dateBasis',
  'sentenceType',
  'regime',
];
/** Lists that begin with a value on purpose: what is new is closed, unreviewed, pending, a statement of fact. */
const GIVEN: readonly ListName[] = [
  'visibility',
  'verification',
  'chargeOutcome',
  'claimKind',
  'claimSetStatus',
];

export type FormLists = Record<ListName | 'language' | 'reader', Option[]>;

/** All closed lists as options of forms, in the reader's language. */
export function toFormLists(locale: Locale): FormLists {
  const lists = translate(locale, 'lists');
  const say = translate(locale, 'desk-cases');
  const first = (name: ListName): string | null => {
    if (GIVEN.includes(name)) return null;
    return say(OPEN.includes(name) ? 'choose.none' : 'choose.one');
  };
  const option = (name: ListName): Option[] =>
    toOptions(
      LISTS[name].options,
      (value) => lists(`${name}.${value}.label` as 'statusKind.ARRESTED.label'),
      first(name),
    );
  const names = Object.keys(LISTS) as ListName[];
  const languages = languageOptions(locale);
  return {
    ...(Object.fromEntries(names.map((name) => [name, option(name)])) as Record<ListName, Option[]>),
    language: languages,
    reader: [
      { value: '', label: say('choose.none') },
      ...LOCALES.flatMap((code) => languages.filter((one) => one.value === code)),
    ],
  };
}
