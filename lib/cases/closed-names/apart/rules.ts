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

/** Words by which a text tells that somebody hurt or killed themselves; a hunger strike is none. */
const SELF_HARM = [
  /(?<!\p{L})suicid/iu,
  /(?<!\p{L})self[- ]?(?:harm|injur|mutilat|immolat)/iu,
  /(?<!\p{L})(?:took|taking|take|takes|taken) (?:his|her|their) own li(?:fe|ves)/iu,
  /(?<!\p{L})(?:hang(?:ed|s|ing)?|kill(?:ed|s|ing)?|set(?:ting)?) (?:himself|herself|themselves)/iu,
  /(?<!\p{L})(?:cut|cuts|cutting|slit|slashed) (?:his|her|their) (?:wrist|vein|throat)/iu,
  /суицид|самоубий|самоповрежд|членовредит|самосожж/iu,
  /покончил[аи]? с собой/iu,
  /(?:вскры|перереза|пореза)\p{L}* (?:себе )?(?:вены|горло)/iu,
  /(?<!\p{L})повесил(?:ся|ась)(?!\p{L})/iu,
  /өз(?:іне)?[- ]өзі(?:не)? қол (?:жұмса|сал)/iu,
  /(?<!\p{L})асылып өл/iu,
  /тамыр(?:ын|ларын) (?:кес|қи)/iu,
];

/** Whether a text tells of self-harm. */
export function tellsOfSelfHarm(text: string): boolean {
  const read = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ');
  return SELF_HARM.some((word) => word.test(read));
}

/** The places of what would become public that tell of self-harm: never by default (safety rule 8). */
export function findSelfHarm(document: object): NamePlace[] {
  return placesWhere(document, tellsOfSelfHarm);
}

/**
 * The places of what would become public that tell of sexual violence (safety rule 6): it is kept apart, also where a
 * newspaper printed it, and is never in a summary, a search, a chart or an export. Charges and decisions are left out.
 */
export function findKeptApart(document: object): NamePlace[] {
  return placesWhere(document, tellsOfSexualViolence).filter(({ part }) => !ACCUSED.includes(part));
}
