import type { ReactElement } from 'react';
import { WaitingPage } from '@/components/waiting/waiting-page';
import { readWaiting } from '@/lib/cases/waiting/read-desk';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';

export const generateMetadata = deskTitle((words) => words.desk.waiting);

/** The first page after signing in: who is here, and what waits for them. */
export default async function DeskPage(): Promise<ReactElement> {
  const door = await requireDoor();
  const [locale, waiting] = await Promise.all([deskLocale(), readWaiting(door, new Date())]);
  const { actor } = door;
  const say = translate(locale, 'desk');
  return (
    <>
      <h1>{say('waiting')}</h1>
      <p className="note">
        {say('greeting', { name: actor.name })}. {say('yourRole', { role: actor.role })}
      </p>
      <WaitingPage waiting={waiting} role={actor.role} locale={locale} />
    </>
  );
}
