import type { ReactElement } from 'react';
import type { Figure } from '@/lib/claims/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { FigureRow } from './figure-row';

type Props = { rows: { about: string; figure: Figure }[]; locale: Locale };

/** What only one voice says so far, one line each, with what it is about. */
export function StatementTable({ rows, locale }: Props): ReactElement {
  const say = translate(locale, 'event');
  return (
    <div className="scroll">
      <table className="stack">
        <caption className="note">{say('about.singleNote')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('table.said')}</th>
            <th scope="col">{say('table.statement')}</th>
            <th scope="col">{say('table.who')}</th>
            <th scope="col">{say('table.grade')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ about, figure }) => (
            <FigureRow key={figure.key} figure={figure} about={about} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
