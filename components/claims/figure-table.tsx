import type { ReactElement } from 'react';
import { Citations } from '@/components/ui/citations';
import { Shown } from '@/components/ui/shown';
import type { Figure, FigureTable as Table } from '@/lib/claims/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { RangeDrawing } from './range-drawing';

/** Rival figures side by side, in the order in which they were said: no sum, no average, no winner. */
export function FigureTable({ table, locale }: { table: Table; locale: Locale }): ReactElement {
  const say = translate(locale, 'event');
  return (
    <div className="scroll">
      <table className="stack">
        <caption>
          <Shown text={table.about} locale={locale} />
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
      <RangeDrawing figures={table.figures} locale={locale} />
    </div>
  );
}

function isNumber(figure: Figure): boolean {
  return figure.numeric;
}

function FigureRow({ figure, locale }: { figure: Figure; locale: Locale }): ReactElement {
  const say = translate(locale, 'event');
  return (
    <tr>
      <td>{figure.said}</td>
      <td className={figure.numeric ? 'fig' : undefined}>
        {figure.figure ? <Shown text={figure.figure} locale={locale} /> : say('figure.notANumber')}
        {figure.scope && (
          <small>
            <Shown text={figure.scope} locale={locale} />
          </small>
        )}
      </td>
      <th scope="row">
        <Shown text={figure.who} locale={locale} />
        <Citations letters={figure.letters} locale={locale} />
        {figure.via && (
          <span className="meta">
            {say.rich('table.via', { who: () => '' , name: '' })}
          </span>
        )}
        {figure.note && (
          <span className="meta">
            <Shown text={figure.note} locale={locale} />
          </span>
        )}
      </th>
      <td className="grade">
        <b>{figure.grade.code}</b> {figure.grade.words}
      </td>
    </tr>
  );
}
