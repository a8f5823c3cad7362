import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core';
import type { Locale } from './locales';
import { MESSAGES, type Messages } from './messages';

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>> & keyof Messages;

/**
 * The words of one namespace in one language, without waiting and without React: views, feeds and letters use it as
 * pages do. A key or a value that a message lacks is an error, never a key shown to a reader.
 */
export function translate<N extends Namespace>(locale: Locale, namespace: N) {
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

/** The translator of one namespace, to hand on to a function. */
export type Translate<N extends Namespace> = ReturnType<typeof translate<N>>;
