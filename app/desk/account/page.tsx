import type { ReactElement } from 'react';
import { PasswordForm } from '@/components/staff/password-form';
import { RecoveryForm } from '@/components/staff/recovery-form';
import { SessionList } from '@/components/staff/session-list';
import { SignOutForm } from '@/components/staff/sign-out-form';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { SESSION_COOKIE } from '@/lib/platform/session/cookie';
import { readCookie } from '@/lib/platform/session/cookie-jar';
import { requireDoor } from '@/lib/platform/session/current';
import { listOwnSessions } from '@/lib/staff/sessions/read-desk';

export const generateMetadata = deskTitle((words) => words['sign-in'].account.title);

/** One's own access: where one is signed in, password and recovery codes, and the way out. */
export default async function AccountPage(): Promise<ReactElement> {
  const door = await requireDoor();
  const locale = await deskLocale();
  const say = translate(locale, 'sign-in');
  const sessions = await listOwnSessions(door, (await readCookie(SESSION_COOKIE)) ?? '', new Date());
  const words = formWords(locale);
  const labels = MESSAGES[locale]['sign-in'].passwords;
  return (
    <>
      <h1>{say('account.title')}</h1>
      <p className="note">
        {door.actor.name} · {translate(locale, 'desk')('yourRole', { role: door.actor.role })}
      </p>
      <h2>{say('account.sessions')}</h2>
      <SessionList locale={locale} sessions={sessions} words={words} />
      <h2>{labels.title}</h2>
      <PasswordForm words={words} labels={labels} />
      <h2>{labels.recovery}</h2>
      <p>{labels.recoveryLead}</p>
      <RecoveryForm words={words} labels={labels} />
      <h2>{say('account.signOut')}</h2>
      <p>{say('account.signOutLead')}</p>
      <SignOutForm words={words} label={say('account.signOut')} />
    </>
  );
}
