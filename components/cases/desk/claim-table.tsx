import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
import { Citations } from '@/components/ui/citations';
import { Foreign } from '@/components/ui/foreign';
import type { FileClaim } from '@/lib/cases/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { VisibilityWord } from './visibility-word';

/** Every claim of a file: who says what, how it is graded, whether it stands. */
export function ClaimTable({
  claims,
  locale,
}: {
  claims: readonly FileClaim[];
  locale: Locale;
}): ReactElement {
  const say = translate(locale, 'desk-cases');
  if (claims.length === 0) return <p>{say('file.noClaims')}</p>;
  return (
    <RowTable
      label={say('file.claims')}
      columns={[
        say('file.who'),
        say('file.about'),
        say('file.when'),
        say('file.grade'),
        say('file.standing'),
        say('file.visible'),
      ]}
      rows={claims.map(({ id, about, figure, standing, mark }) => ({
        key: id,
        className: `marked ${mark.level.toLowerCase()}`,
        cells: [
          <>
            <Foreign text={figure.who} locale={locale} />
            <Citations letters={figure.letters} locale={locale} />
            <span className="hint">{figure.kindOfVoice}</span>
          </>,
          <>
            {about}
            {figure.figure === null ? null : (
              <>
                {': '}
                <Foreign text={figure.figure} locale={locale} />
              </>
            )}
            {figure.note === null ? null : (
              <span className="hint">
                <Foreign text={figure.note} locale={locale} />
              </span>
            )}
          </>,
          figure.said,
          <>
            <b>{figure.grade.code}</b> {figure.grade.words}
          </>,
          standing,
          <VisibilityWord key="mark" mark={mark} />,
        ],
      }))}
    />
  );
}
