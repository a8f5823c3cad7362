import { redirect } from 'next/navigation';
import type { ReactElement } from 'react';
import { SignInForm } from '@/components/staff/sign-in-form';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { translate } from '@/lib/platform/i18n/translate';
import { findDoor } from '@/lib/platform/session/current';
import { hasKeptEntries } from '@/lib/platform/session/kept-entries';

export const generateMetadata = deskTitle((words) => words['sign-in'].title);

/** The first of two steps. Says nothing of who has an account. */
export default async function SignInPage(): Promise<ReactElement> {
  if ((await findDoor()) !== null) redirect('/desk');
  const locale = await deskLocale();
  const say = translate(locale, 'sign-in');
  const labels = { email: say('email'), password: say('password'), continue: say('continue') };
  return (
    <div className="door">
      <h1>{say('title')}</h1>
      <p className="note">{say('lead')}</p>
      {(await hasKeptEntries()) && <p className="flag">{say('kept')}</p>}
      <SignInForm words={formWords(locale)} labels={labels} />
    </div>
  );
}
