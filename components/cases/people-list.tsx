import type { ReactElement } from 'react';
import type { FoundRow } from '@/lib/cases/listing/found/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { PersonRow } from './person-row';

/** People as rows with their bars on one axis of time. */
export function PeopleList({ rows, locale }: { rows: readonly FoundRow[]; locale: Locale }): ReactElement {
  return (
    <ul className="list people">
      {rows.map((row) => (
        <PersonRow
          key={row.slug}
          row={row}
          locale={locale}
          {...(row.note === null ? {} : { note: row.note })}
        />
      ))}
    </ul>
  );
}
