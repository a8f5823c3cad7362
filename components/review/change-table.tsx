import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { SaidChange } from '@/lib/publications/compare/view';

/** What differs between two documents, one line a field: where, before, after. */
export function ChangeTable({
  changes,
  locale,
}: {
  changes: readonly SaidChange[];
  locale: Locale;
}): ReactElement {
  const say = translate(locale, 'review');
  return (
    <RowTable
      caption={say('changes.caption')}
      columns={[say('changes.where'), say('changes.before'), say('changes.after')]}
      rows={changes.map(({ key, where, kind, before, after }) => ({
        key,
        cells: [
          <>
            {where} <span className="note">({say(`changes.${kind}`)})</span>
          </>,
          before === null ? <span className="note">{say('changes.nothing')}</span> : <del>{before}</del>,
          after === null ? <span className="note">{say('changes.nothing')}</span> : <ins>{after}</ins>,
        ],
      }))}
    />
  );
}
