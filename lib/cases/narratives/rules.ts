import { visibility, type Visibility } from '@/lib/claims/schema';
import type { Entries } from '@/lib/platform/forms/entries';
import type { LocalText } from '@/lib/platform/i18n/local-text';
import { asLocale, isLocale, LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import type { NarrativeSubject } from './schema';

/** A text of a file as it was written. `subjectId` is the row it stands in; the summary's is the file. */
export type Original = {
  subject: NarrativeSubject;
  subjectId: string;
  language: string;
  text: string;
};

/** One translation as it was saved: from which text, and in which place of the order of all of the file. */
export type TranslationRow = {
  subjectId: string;
  ordinal: number;
  language: string;
  text: string;
  ofLanguage: string;
  ofText: string;
};

/**
 * The last translation of a text into a language: one of this row, else one of the row it corrects, which may still be
 * right or may help whoever translates anew. `corrects` leads from a row to the one it corrects.
 */
export function latestTranslation(
  original: Pick<Original, 'subjectId'>,
  language: Locale,
  rows: readonly TranslationRow[],
  corrects: ReadonlyMap<string, string>,
): TranslationRow | null {
  const seen = new Set<string>();
  let id: string | undefined = original.subjectId;
  while (id !== undefined && !seen.has(id)) {
    const here: string = id;
    const own = rows
      .filter((row) => row.subjectId === here && row.language === language)
      .sort((a, b) => b.ordinal - a.ordinal)[0];
    if (own !== undefined) return own;
    seen.add(id);
    id = corrects.get(id);
  }
  return null;
}

/**
 * A translation holds as long as the text it was made from stands, letter by letter. A text in a language that has
 * no pages counts as English, as readers are shown it.
 */
export function isCurrent(
  translation: TranslationRow,
  original: Pick<Original, 'language' | 'text'>,
): boolean {
  return translation.ofText === original.text && translation.ofLanguage === asLocale(original.language);
}

/**
 * A text in each language in which it may be read: its own and those of current translations. An outdated translation
 * would say what the file no longer says, so readers get the original, marked with its language.
 */
export function inLanguages(
  original: Original,
  rows: readonly TranslationRow[],
  corrects: ReadonlyMap<string, string>,
): LocalText {
  const own = asLocale(original.language);
  const text: LocalText = { [own]: original.text };
  for (const language of LOCALES.filter((one) => one !== own)) {
    const found = latestTranslation(original, language, rows, corrects);
    if (found !== null && isCurrent(found, original)) text[language] = found.text;
  }
  return text;
}

/** What a corrected row and the row it corrects have to do with each other: from the later id to the earlier. */
export function correctionsIn(
  rows: readonly { id: string; supersedesId: string | null }[],
): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ id, supersedesId }) => (supersedesId === null ? [] : [[id, supersedesId] as const])),
  );
}

/**
 * Who may see a text apart from the row it stands in: what was set for it, else for the text that it corrects, else
 * everybody who may see the row. A correction of what was closed does not open it; a level that nobody knows is closed.
 */
export function textLevel(
  subjectId: string,
  levels: readonly { subjectId: string; visibility: string }[],
  corrects: ReadonlyMap<string, string>,
): Visibility {
  const seen = new Set<string>();
  let id: string | undefined = subjectId;
  while (id !== undefined && !seen.has(id)) {
    const here: string = id;
    const own = levels.find((one) => one.subjectId === here);
    if (own !== undefined) return visibility.catch('SEALED').parse(own.visibility);
    seen.add(id);
    id = corrects.get(id);
  }
  return 'PUBLIC';
}

/**
 * Where the form for a text stands, from what was typed into it: the page of translations with that text and that
 * language open. Null for what is no id.
 */
export function translationPath(entries: Entries): string | null {
  const { caseId, subjectId, language } = entries;
  const isId = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f-]{36}$/.test(text);
  if (!isId(caseId)) return null;
  const open = isId(subjectId) && isLocale(language) ? `?text=${subjectId}&in=${language}` : '?text=summary';
  return `/desk/cases/${caseId}/translations${open}`;
}

/** The same for a form that a link opened: the summary's original in whatever language has one form, each translation its own. */
export function openedPath(
  caseId: string,
  told: { subjectId: string; standings: readonly { state: string; language: Locale }[] } | null,
  language: Locale | null,
): string {
  const standing = told?.standings.find((one) => one.language === language);
  const isWriting = told === null || standing === undefined || standing.state === 'original';
  return `/desk/cases/${caseId}/translations${isWriting ? '?text=summary' : `?text=${told.subjectId}&in=${standing.language}`}`;
}
