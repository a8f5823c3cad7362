import type { ReactElement } from 'react';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { translate } from '@/lib/platform/i18n/translate';

/** Said alike of what is not there and of what is not for this person. The framework's own page breaks the policy. */
export default async function DeskNotFound(): Promise<ReactElement> {
  const say = translate(await deskLocale(), 'desk');
  return (
    <>
      <h1>{say('notFound.title')}</h1>
      <p>{say('notFound.text')}</p>
      <p>
        <a href="/desk">{say('notFound.back')}</a>
      </p>
    </>
  );
}
