import type { ReactElement } from 'react';
import { sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { compareDocuments } from '@/lib/publications/compare/rules';
import { sayChanges } from '@/lib/publications/compare/view';
import { ChangeTable } from './change-table';

type Props = {
  drawn: object;
  published: { version: number; document: object; at: Date } | null;
  isWithdrawn: boolean;
  locale: Locale;
};

/** What a publication would change for readers, against the last version. */
export function ChangesSection({ drawn, published, isWithdrawn, locale }: Props): ReactElement {
  const say = translate(locale, 'review');
  if (published === null) return <p>{say('changes.first')}</p>;
  const changes = sayChanges(compareDocuments(published.document, drawn), locale);
  const { version } = published;
  const date = sayDay(published.at.toISOString().slice(0, 10), locale);
  return (
    <>
      <p>{say(isWithdrawn ? 'changes.withdrawn' : 'changes.against', { version, date })}</p>
      {changes.length === 0 ? (
        <p>{say('changes.none')}</p>
      ) : (
        <ChangeTable changes={changes} locale={locale} />
      )}
    </>
  );
}
