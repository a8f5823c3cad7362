import type { Locale as HeldLocale } from './locales';
import type { Messages as HeldMessages } from './messages';

declare module 'use-intl' {
  interface AppConfig {
    Locale: HeldLocale;
    Messages: HeldMessages;
  }
}
