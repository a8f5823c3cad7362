import type { ReactElement } from 'react';
import { Shown } from '@/components/ui/shown';
import type { Figure, FigureTable as Table } from '@/lib/claims/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { FigureRow } from './figure-row';
import { RangeDrawing } from './range-drawing';

/** Rival figures side by side, in the order in which they were said: no sum, no average, no winner. */
export function FigureTable({ table, locale }: { table: Table; locale: Locale }): ReactElement {
  const say = translate(locale, 'event');
  return (
    <div className="scroll">
      <table className="stack">
        <caption>
          <Shown text={table.about} locale={locale} />
          <RangeDrawing figures={table.figures} locale={locale} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('table.said')}</th>
            <th scope="col">{say(table.figures.some(isNumber) ? 'table.figure' : 'table.statement')}</th>
            <th scope="col">{say('table.who')}</th>
            <th scope="col">{say('table.grade')}</th>
          </tr>
        </thead>
        <tbody>
          {table.figures.map((figure) => (
            <FigureRow key={figure.key} figure={figure} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isNumber(figure: Figure): boolean {
  return figure.numeric;
}
