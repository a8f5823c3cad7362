import type { ReactElement } from 'react';
import { DigestSection } from '@/components/digest/digest-section';
import { PasswordForm } from '@/components/staff/password-form';
import { SecondFactorSection } from '@/components/staff/second-factor-section';
import { SessionList } from '@/components/staff/session-list';
import { SignOutForm } from '@/components/staff/sign-out-form';
import { mayChooseDigest } from '@/lib/digest/policy';
import { findOwnDigest } from '@/lib/digest/read-desk';
import { findMailSettings } from '@/lib/platform/env/mail-settings';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor, requireSession } from '@/lib/platform/session/current';
import { offerAuthenticator } from '@/lib/staff/second-factor/authenticator/read-desk';
import { listOwnPasskeys } from '@/lib/staff/second-factor/passkeys/read-desk';
import { findProof } from '@/lib/staff/second-factor/proof/read-desk';
import { listOwnSessions } from '@/lib/staff/sessions/read-desk';

export const generateMetadata = deskTitle((words) => words['sign-in'].account.title);

/** One's own access: where one is signed in, second factor and password, and the way out. */
export default async function AccountPage(): Promise<ReactElement> {
  const door = await requireDoor();
  const locale = await deskLocale();
  const say = translate(locale, 'sign-in');
  const [token, now] = [await requireSession(), new Date()];
  const [sessions, proof, passkeys, digest] = await Promise.all([
    listOwnSessions(door, token, now),
    findProof(door, token, now),
    listOwnPasskeys(door),
    findOwnDigest(door),
  ]);
  const enrolment = proof.isFresh ? await offerAuthenticator(door) : null;
  const words = formWords(locale);
  const labels = MESSAGES[locale]['sign-in'];
  return (
    <>
      <h1>{say('account.title')}</h1>
      <p className="note">
        {door.actor.name} · {translate(locale, 'desk')('yourRole', { role: door.actor.role })}
      </p>
      <h2>{say('account.sessions')}</h2>
      <SessionList locale={locale} sessions={sessions} words={words} />
      <SecondFactorSection {...{ proof, passkeys, enrolment, words, labels }} />
      <h2>{labels.passwords.title}</h2>
      <PasswordForm words={words} labels={labels.passwords} />
      {mayChooseDigest(door.actor) ? (
        <DigestSection {...{ digest, isMailSet: findMailSettings() !== null, words, locale }} />
      ) : null}
      <h2>{say('account.signOut')}</h2>
      <p>{say('account.signOutLead')}</p>
      <SignOutForm words={words} label={say('account.signOut')} />
    </>
  );
}
