import type { ReactElement } from 'react';
import type { FoundRow } from '@/lib/cases/listing/found/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { PeopleList } from './people-list';

type Props = { locale: Locale; rows: readonly FoundRow[]; held: number; possibly: number };

/** The people held as last known, and the way to those of whom it is only possible. */
export function HeldNow({ locale, rows, held, possibly }: Props): ReactElement {
  const say = translate(locale, 'front');
  return (
    <section aria-labelledby="held-now">
      <h2 id="held-now">{say('held.title')}</h2>
      {rows.length === 0 ? <p>{say('held.none')}</p> : <PeopleList rows={rows} locale={locale} />}
      <ul className="row">
        {held > rows.length && (
          <li>
            <a href={`/${locale}/cases?status=HELD`}>{say('held.all', { count: held })}</a>
          </li>
        )}
        {possibly > 0 && (
          <li>
            <a href={`/${locale}/cases?status=POSSIBLY_HELD`}>{say('held.possibly', { count: possibly })}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
