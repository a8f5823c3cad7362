import { placesWhere, type NamePlace } from '@/lib/cases/closed-names/rules';

/** What a person is accused of says nothing of what was done to somebody. */
const ACCUSED: readonly string[] = ['charges', 'decisions'];

/** Words by which a text tells of sexual violence, in English, Russian and Kazakh; not of whom somebody loves. */
const TELLING = [
  /(?<![\p{L}])(?:gang[- ]?)?rap(?:e|es|ed|ing|ist|ists)(?![\p{L}])/iu,
  /(?<![\p{L}])sexual(?:ly|i[sz]ed)?(?![\p{L}])(?!\s+(?:orientation|minorit|identit))/iu,
  /(?<![\p{L}])molest/iu,
  /изнасил/iu,
  /(?<![\p{L}])(?:сексуальн|сексуализир)(?![\p{L}]*\s+(?:ориентац|меньшинств))/iu,
  /(?<![\p{L}])полов[\p{L}]*\s+(?:насили|неприкосновенн|свобод)/iu,
  /(?<![\p{L}])зорла(?:у|н|ды|ды|ған)/iu,
  /(?<![\p{L}])(?:жыныстық|сексуалдық)(?!\s+(?:бағдар|азшылық))/iu,
];

/** Whether a text tells of sexual violence. */
export function tellsOfSexualViolence(text: string): boolean {
  const read = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return TELLING.some((word) => word.test(read));
}

/**
 * The places of what would become public that tell of sexual violence (safety rule 6): it is kept apart, also where a
 * newspaper printed it, and is never in a summary, a search, a chart or an export. Charges and decisions are left out.
 */
export function findKeptApart(document: object): NamePlace[] {
  return placesWhere(document, tellsOfSexualViolence).filter(({ part }) => !ACCUSED.includes(part));
}
