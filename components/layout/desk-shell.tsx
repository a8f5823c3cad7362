import type { ReactElement, ReactNode } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { DeskLanguages } from './desk-languages';

type Shown = { name: string; role: string };

const PARTS = [
  { path: '/desk', word: 'waiting', roles: null },
  { path: '/desk/cases', word: 'cases', roles: ['contributor', 'editor', 'reviewer'] },
  { path: '/desk/events', word: 'events', roles: ['editor', 'reviewer'] },
  { path: '/desk/places', word: 'places', roles: ['editor', 'reviewer'] },
  { path: '/desk/organisations', word: 'organisations', roles: ['contributor', 'editor', 'reviewer'] },
  { path: '/desk/review', word: 'review', roles: ['editor', 'reviewer'] },
  { path: '/desk/staff', word: 'staff', roles: ['admin'] },
  { path: '/desk/audit', word: 'audit', roles: ['reviewer', 'admin'] },
] as const;

type Props = { locale: Locale; actor: Shown | null; children: ReactNode };

/** The frame of every desk page: the mark, the parts that the reader's role works in, whose desk it is. */
export function DeskShell({ locale, actor, children }: Props): ReactElement {
  const say = translate(locale, 'desk');
  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <header className="mast">
        <div className="page">
          <a className="mark" href="/desk">
            Held
          </a>
          <span className="surface">{say('surface')}</span>
          {/* What stood here is not in the browser's memory: the desk forbids keeping it. */}
          <a
            className="leave"
            href={`https://${locale}.wikipedia.org/`}
            rel="noreferrer"
            title={say('leaveHint')}
          >
            {say('leave')}
          </a>
          {actor === null ? null : (
            <nav aria-label={say('navigation')}>
              {PARTS.filter((part) => includesRole(part.roles, actor.role)).map((part) => (
                <a key={part.path} href={part.path}>
                  {say(part.word)}
                </a>
              ))}
            </nav>
          )}
          <DeskLanguages locale={locale} />
          {actor === null ? null : (
            <a className="who" href="/desk/account">
              {actor.name}
            </a>
          )}
        </div>
      </header>
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function includesRole(roles: readonly string[] | null, role: string): boolean {
  return roles === null || roles.includes(role);
}
