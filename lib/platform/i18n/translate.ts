import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core';
import type { Locale } from './locales';
import { MESSAGES, type Messages } from './messages';

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>> & keyof Messages;

function make<N extends Namespace>(locale: Locale, namespace: N) {
  return createTranslator<Messages, N>({
    locale,
    messages: MESSAGES[locale],
    namespace,
    timeZone: 'UTC',
    onError: (error) => {
      throw error;
    },
  });
}

const made = new Map<string, unknown>();

/**
 * The words of one namespace in one language, without waiting and without React: views, feeds and letters use it as
 * pages do. A key or a value that a message lacks is an error, never a key shown to a reader. Each is made once: a file
 * of 500 entries asks thousands of times.
 */
export function translate<N extends Namespace>(locale: Locale, namespace: N): ReturnType<typeof make<N>> {
  const key = `${locale} ${namespace}`;
  const known = made.get(key) ?? make(locale, namespace);
  made.set(key, known);
  return known as ReturnType<typeof make<N>>;
}

/** The translator of one namespace, to hand on to a function. */
export type Translate<N extends Namespace> = ReturnType<typeof translate<N>>;
