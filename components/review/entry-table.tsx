import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
import { Moment } from '@/components/staff/moment';
import type { HistoryLine } from '@/lib/cases/history/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** What happened to a file: when, who, what, why and on which source. */
export function EntryTable({
  lines,
  locale,
}: {
  lines: readonly HistoryLine[];
  locale: Locale;
}): ReactElement {
  const say = translate(locale, 'review');
  return (
    <RowTable
      label={say('history.entries')}
      columns={[say('history.when'), say('history.who'), say('history.what'), say('history.why')]}
      head={2}
      rows={lines.map((line) => ({
        key: line.key,
        cells: [
          <Moment key="at" at={line.at} />,
          line.who,
          <>
            {line.what}
            {line.detail === '' ? null : <span className="note"> {line.detail}</span>}
          </>,
          line.why === '' ? null : line.why,
        ],
      }))}
    />
  );
}
