import { redirect } from 'next/navigation';
import type { ReactElement } from 'react';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { translate } from '@/lib/platform/i18n/translate';
import { findDoor } from '@/lib/platform/session/current';

/** The first of two steps. Says nothing of who has an account. */
export default async function SignInPage(): Promise<ReactElement> {
  if ((await findDoor()) !== null) redirect('/desk');
  const say = translate(await deskLocale(), 'sign-in');
  return (
    <div className="door">
      <h1>{say('title')}</h1>
      <p className="note">{say('lead')}</p>
      <form method="post">
        <div className="field">
          <label htmlFor="email">{say('email')}</label>
          <input id="email" name="email" type="email" autoComplete="username" required />
        </div>
        <div className="field">
          <label htmlFor="password">{say('password')}</label>
          <input id="password" name="password" type="password" autoComplete="current-password" required />
        </div>
        <button>{say('continue')}</button>
      </form>
    </div>
  );
}
