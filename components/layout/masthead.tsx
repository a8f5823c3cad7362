import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { LanguageSwitch } from './language-switch';

const PARTS = [
  { path: '/cases', word: 'cases' },
  { path: '/events', word: 'events' },
  { path: '/method', word: 'method' },
] as const;

/** The head of every page: the mark, the main parts, the languages, the way out. */
export function Masthead({ locale, path }: { locale: Locale; path: string }): ReactElement {
  const say = translate(locale, 'shell');
  const here = path.split('?', 1)[0] ?? '';
  return (
    <header className="mast">
      <div className="page">
        <a className="mark" href={`/${locale}`} aria-label={say('home')}>
          {say('siteName')}
        </a>
        <nav aria-label={say('navigation')}>
          {PARTS.map((part) => (
            <a key={part.path} href={`/${locale}${part.path}`} aria-current={currentOf(here, part.path)}>
              {say(part.word)}
            </a>
          ))}
        </nav>
        <LanguageSwitch locale={locale} path={path} />
        <a
          className="leave"
          href={`https://${locale}.wikipedia.org/`}
          rel="noreferrer"
          title={say('leaveHint')}
        >
          {say('leave')}
        </a>
      </div>
    </header>
  );
}

function currentOf(here: string, part: string): 'page' | 'true' | undefined {
  if (here === part) return 'page';
  return here.startsWith(`${part}/`) ? 'true' : undefined;
}
