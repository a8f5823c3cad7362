import type { Locale } from '@/lib/platform/i18n/locales';
import { pathLocale } from './public-addresses';

type Words = { title: string; text: string; back: string };

const WORDS: Record<Locale, { refused: Words; fault: Words }> = {
  en: {
    refused: {
      title: 'This address cannot be answered',
      text: 'The request was not one this site understands. Nothing about it was kept.',
      back: 'To the front page',
    },
    fault: {
      title: 'This page cannot be shown now',
      text: 'The fault is ours. Please try again in a moment.',
      back: 'To the front page',
    },
  },
  ru: {
    refused: {
      title: 'На этот запрос нельзя ответить',
      text: 'Сайт не понимает такого запроса. Сведения о нём не сохранены.',
      back: 'На главную страницу',
    },
    fault: {
      title: 'Сейчас эту страницу показать нельзя',
      text: 'Ошибка на нашей стороне. Пожалуйста, попробуйте ещё раз чуть позже.',
      back: 'На главную страницу',
    },
  },
  kk: {
    refused: {
      title: 'Бұл сұрауға жауап беру мүмкін емес',
      text: 'Сайт мұндай сұрауды түсінбейді. Ол туралы ештеңе сақталған жоқ.',
      back: 'Басты бетке',
    },
    fault: {
      title: 'Қазір бұл бетті көрсету мүмкін емес',
      text: 'Қате бізден. Сәл кейінірек қайталап көріңіз.',
      back: 'Басты бетке',
    },
  },
};

/**
 * The page for a refusal or a fault, complete in itself: it must stand when nothing else does.
 *
 * @param status the HTTP status; from 500 on the fault is ours
 * @param home where the way back leads; the front page when absent
 * @param path the address asked for; only its language is used, so nothing a reader typed is written back
 */
export function errorPage(status: number, path: string, home?: string): string {
  const locale = pathLocale(path);
  const words = WORDS[locale][status >= 500 ? 'fault' : 'refused'];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${words.title} · Held</title>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.text}</p>
<p><a href="${home ?? `/${locale}`}">${words.back}</a></p>
</main>
</body>
</html>
`;
}
