import type { DraftGround } from '@/lib/platform/forms/draft-fields';
import type { Locale } from './locales';
import { MESSAGES } from './messages';

/** What a form keeps its draft with: which draft it is, and the words in one language. */
export function formDraft({ ground }: { ground: DraftGround }, locale: Locale) {
  return { ground, words: MESSAGES[locale].drafts.keeper, locale };
}

/** The words of the drafts of a page that has several forms. */
export function draftWords(locale: Locale) {
  const { keeper, note } = MESSAGES[locale].drafts;
  return { keeper, note, locale };
}

type Tree = { [key: string]: string | Tree };

/** The words of every form in one language: the summary's head and each fault by its message key. */
export function formWords(locale: Locale) {
  const { summary, unknown, meanwhile, merge, against, ...faults } = MESSAGES[locale].faults;
  return { summary, unknownFault: unknown, meanwhile, merge, against, faults: flatten(faults) };
}

function flatten(tree: Tree, before = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${before}${key}`, value] as const]
        : Object.entries(flatten(value, `${before}${key}.`)),
    ),
  );
}
