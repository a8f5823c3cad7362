import type { ReactElement } from 'react';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';

export const generateMetadata = deskTitle((words) => words.desk.waiting);

/** The first page after signing in: who is here, and what to do next. */
export default async function DeskPage(): Promise<ReactElement> {
  const { actor } = await requireDoor();
  const say = translate(await deskLocale(), 'desk');
  return (
    <>
      <h1>{say('greeting', { name: actor.name })}</h1>
      <p className="note">{say('yourRole', { role: actor.role })}</p>
      <section className="empty">
        <h2>{say('waiting')}</h2>
        <p>{say('nothingWaits')}</p>
      </section>
    </>
  );
}
