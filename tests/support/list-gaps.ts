/** The words of one locale: list → code → label and definition; beside them `wording`, code → sentence. */
export type ListWords = {
  wording: Record<string, string>;
  lists: Record<string, Record<string, { label: string; definition: string }>>;
};

type Locale = 'en' | 'ru' | 'kk';

const LABEL_LIMIT = 48;
const KAZAKH_ONLY = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** A definition this long without one Kazakh letter is Russian left in the Kazakh file. */
const KAZAKH_CERTAIN_FROM = 40;

/** The names of the ICU placeholders in a text, sorted. */
function placeholders(text: string): string {
  return [...text.matchAll(/\{\s*(\w+)/g)]
    .map((match) => match[1])
    .sort()
    .join(' ');
}

function sentenceFaults(definition: string): string[] {
  const faults: string[] = [];
  if (!definition.endsWith('.')) faults.push('definition has no full stop');
  if (/[.!?…]\s/.test(definition)) faults.push('definition is more than one sentence');
  return faults;
}

function scriptFaults(locale: Locale, label: string, definition: string): string[] {
  if (locale === 'en') return CYRILLIC.test(label + definition) ? ['English text holds Cyrillic'] : [];
  const faults: string[] = [];
  if (!CYRILLIC.test(label)) faults.push('label is not in Cyrillic');
  if (!CYRILLIC.test(definition)) faults.push('definition is not in Cyrillic');
  if (locale === 'kk' && definition.length >= KAZAKH_CERTAIN_FROM && !KAZAKH_ONLY.test(definition)) {
    faults.push('definition has no Kazakh letter');
  }
  if (locale === 'ru' && KAZAKH_ONLY.test(label + definition))
    faults.push('Russian text holds a Kazakh letter');
  return faults;
}

function valueFaults(locale: Locale, value: { label: string; definition: string } | undefined): string[] {
  if (value === undefined) return ['is missing'];
  const { label, definition } = value;
  const faults = [...sentenceFaults(definition), ...scriptFaults(locale, label, definition)];
  if (label.trim() === '' || definition.trim() === '') faults.push('has an empty text');
  if (label.length > LABEL_LIMIT) faults.push(`label is longer than ${LABEL_LIMIT} characters`);
  if (label.endsWith('.')) faults.push('label ends with a full stop');
  if (placeholders(label + definition) !== '') faults.push('holds a placeholder');
  return faults;
}

function surplus(found: readonly string[], wanted: readonly string[]): string[] {
  return found.filter((key) => !wanted.includes(key));
}

function listGaps(locale: Locale, words: ListWords, wanted: Record<string, readonly string[]>): string[] {
  const gaps = surplus(Object.keys(words.lists), Object.keys(wanted)).map(
    (list) => `${locale} ${list}: not a list`,
  );
  for (const [list, codes] of Object.entries(wanted)) {
    const values = words.lists[list] ?? {};
    for (const code of surplus(Object.keys(values), codes))
      gaps.push(`${locale} ${list}.${code}: not a value`);
    for (const code of codes) {
      for (const fault of valueFaults(locale, values[code])) gaps.push(`${locale} ${list}.${code}: ${fault}`);
    }
    const labels = codes.flatMap((code) => values[code]?.label ?? []);
    if (new Set(labels).size < labels.length) gaps.push(`${locale} ${list}: two values share a label`);
  }
  return gaps;
}

function wordingGaps(locale: Locale, words: ListWords, wanted: Record<string, string>): string[] {
  const found = words.wording;
  const gaps = surplus(Object.keys(found), Object.keys(wanted)).map(
    (key) => `${locale} wording.${key}: not a fixed wording`,
  );
  for (const [key, names] of Object.entries(wanted)) {
    const text = found[key];
    if (text === undefined || text.trim() === '') gaps.push(`${locale} wording.${key}: is missing`);
    else if (placeholders(text) !== names) gaps.push(`${locale} wording.${key}: placeholders differ`);
    else if (locale !== 'en' && !CYRILLIC.test(text))
      gaps.push(`${locale} wording.${key}: is not in Cyrillic`);
  }
  return gaps;
}

/**
 * Every gap in the words of the lists, one line each; empty when they are whole.
 * @param lists list → the codes it must have, no fewer and no more
 * @param wording fixed wording → its placeholders, sorted and joined by a space
 */
export function findListGaps(
  words: Record<Locale, ListWords>,
  lists: Record<string, readonly string[]>,
  wording: Record<string, string>,
): string[] {
  return (['en', 'ru', 'kk'] as const).flatMap((locale) => [
    ...listGaps(locale, words[locale], lists),
    ...wordingGaps(locale, words[locale], wording),
  ]);
}
