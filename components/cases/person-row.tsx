import type { ReactElement } from 'react';
import type { PersonRow as Row } from '@/lib/cases/row/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { CustodyBar } from './custody-bar';

/** One person in a list. The bar's hatching is named by the person, so that a page can hold many bars. */
export function PersonRow({ row, locale, note }: { row: Row; locale: Locale; note?: string }): ReactElement {
  return (
    <li>
      <div>
        <a
          href={`/${locale}/cases/${row.slug}`}
          lang={row.name.language === locale ? undefined : row.name.language}
        >
          {row.name.text}
        </a>
        {row.otherName && (
          <span className="meta" lang={row.otherName.language}>
            {row.otherName.text}
          </span>
        )}
        <span className="meta">{row.state}</span>
        {note !== undefined && <span className="meta">{note}</span>}
      </div>
      {row.drawing && (
        <CustodyBar bar={row.drawing.bar} sentence={row.drawing.sentence} size="row" id={`b-${row.slug}`} />
      )}
    </li>
  );
}
