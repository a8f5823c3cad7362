import type { ReactElement } from 'react';
import { Citations } from '@/components/ui/citations';
import { Foreign } from '@/components/ui/foreign';
import { Shown } from '@/components/ui/shown';
import type { Figure } from '@/lib/claims/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** One claim: when it was said, what, by whom and through whom, and how it is graded. */
export function FigureRow({
  figure,
  about,
  locale,
}: {
  figure: Figure;
  about?: string;
  locale: Locale;
}): ReactElement {
  const say = translate(locale, 'event');
  return (
    <tr>
      <td>{figure.said}</td>
      <td className={figure.numeric ? 'fig' : undefined}>
        {about !== undefined && <span className="meta">{about}</span>}
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
            {say('table.via')}: <Foreign text={figure.via} locale={locale} />
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
