import type { ReactElement } from 'react';
import { VisibilityWord } from './visibility-word';
import { FigureTable } from '@/components/claims/figure-table';
import type { DeskFile } from '@/lib/cases/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { rivals: DeskFile['rivals']; locale: Locale };

/** Claims that rival one another, each set in a table of its own; nothing where sources agree. */
export function FileRivals({ rivals, locale }: Props): ReactElement | null {
  if (rivals.length === 0) return null;
  return (
    <>
      <h2>{translate(locale, 'desk-cases')('file.rivals')}</h2>
      {rivals.map(({ table, mark }) => (
        <div key={table.about.text} className={`marked ${mark.level.toLowerCase()}`}>
          <p className="meta">
            {table.status} · <VisibilityWord mark={mark} />
          </p>
          <FigureTable table={table} locale={locale} />
        </div>
      ))}
    </>
  );
}
