import type { ReactElement } from 'react';
import { BATCH_FORM } from '@/components/cases/desk/case-table';
import { MOST_FILES } from '@/lib/cases/batch/schema';
import type { DeskCasesQuery } from '@/lib/cases/desk-list/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { query: DeskCasesQuery; total: number; locale: Locale };

/** Leads from the list to a change of the files that are ticked, or of all that were found. Plain, without script. */
export function BatchStart({ query, total, locale }: Props): ReactElement {
  const say = translate(locale, 'batch');
  const { q, state, status, assigned, owner, stale, work, sort } = query;
  const filters = { q, state, status, assigned, owner, stale, work, sort };
  return (
    <form id={BATCH_FORM} action="/desk/cases/bulk" className="batch-start">
      {Object.entries(filters).map(([name, value]) =>
        value === null || value === '' ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <button className="second" name="of" value="ticked">
        {say('ticked')}
      </button>
      {total > MOST_FILES ? (
        <span className="hint">{say('narrow', { most: MOST_FILES })}</span>
      ) : (
        <button className="second" name="of" value="all">
          {say('all', { count: total })}
        </button>
      )}
    </form>
  );
}
