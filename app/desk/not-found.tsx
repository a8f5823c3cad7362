import type { ReactElement } from 'react';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { translate } from '@/lib/platform/i18n/translate';

export const generateMetadata = deskTitle((words) => words.desk.notFound.title);

/** The same for what is not there and for what this role is not shown: one cannot be told from the other. */
export default async function DeskNotFound(): Promise<ReactElement> {
  const say = translate(await deskLocale(), 'desk');
  return (
    <>
      <h1>{say('notFound.title')}</h1>
      <p>{say('notFound.text')}</p>
      <p>
        <a className="button" href="/desk">
          {say('notFound.onward')}
        </a>
      </p>
    </>
  );
}
