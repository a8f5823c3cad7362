import type { Metadata } from 'next';
import { deskLocale } from './desk-locale';
import { MESSAGES, type Messages } from './messages';

/**
 * What a desk page is called in the tab and in the history of the browser: its kind in words of the interface, never
 * the name of a person.
 */
export function deskTitle(pick: (words: Messages) => string): () => Promise<Metadata> {
  return async () => ({ title: `${pick(MESSAGES[await deskLocale()])} · Held` });
}
