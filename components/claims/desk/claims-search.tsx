import type { ReactElement } from 'react';
import { ListSearch } from '@/components/forms/list-search';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { here: string; q: string; isEmpty: boolean; locale: Locale };

/** Narrows the claims of a file to those that hold some words. */
export function ClaimsSearch({ here, q, isEmpty, locale }: Props): ReactElement {
  const say = translate(locale, 'claims');
  return (
    <>
      <ListSearch
        action={here}
        q={{ label: say('pages.find'), value: q }}
        filters={[]}
        button={say('pages.search')}
      />
      {isEmpty ? <p>{say('pages.nothing')}</p> : null}
      {q === '' ? null : (
        <p>
          <a href={here}>{say('pages.all')}</a>
        </p>
      )}
    </>
  );
}
