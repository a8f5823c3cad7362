import type { ReactElement } from 'react';
import { Citations } from '@/components/ui/citations';
import { Shown } from '@/components/ui/shown';
import type { DeskFile } from '@/lib/cases/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { VisibilityWord } from './visibility-word';

type Props = { charges: DeskFile['charges']; locale: Locale };

/** The charges of a file in their order, open and closed, each with the one whose place it took. */
export function FileCharges({ charges, locale }: Props): ReactElement {
  return (
    <ol className="file-rows">
      {charges.map((charge) => (
        <li key={charge.key} className={`marked ${charge.mark.level.toLowerCase()}`}>
          <p className="meta">
            {charge.when} · <VisibilityWord mark={charge.mark} />
          </p>
          <p>
            <b>{charge.title}</b>
            <Citations letters={charge.letters} locale={locale} />
          </p>
          {charge.article === null ? null : (
            <p>
              <Shown text={charge.article} locale={locale} />
            </p>
          )}
          <p>{charge.outcome}</p>
          {charge.replaces === null ? null : <p className="meta">{charge.replaces}</p>}
          {charge.replacedBy === null ? null : <p className="meta">{charge.replacedBy}</p>}
          {charge.fieldsAt === null ? null : (
            <p className="meta">
              <a href={charge.fieldsAt}>{translate(locale, 'legal')('fields')}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
