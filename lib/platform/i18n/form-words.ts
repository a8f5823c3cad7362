import type { Locale } from './locales';
import { MESSAGES } from './messages';

type Tree = { [key: string]: string | Tree };

/** The words of every form in one language: the summary's head and each fault by its message key. */
export function formWords(locale: Locale) {
  const { summary, unknown, meanwhile, against, ...faults } = MESSAGES[locale].faults;
  return { summary, unknownFault: unknown, meanwhile, against, faults: flatten(faults) };
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
