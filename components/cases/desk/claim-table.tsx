import type { ReactElement } from 'react';
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
  return (
    <div className="scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('file.who')}</th>
            <th scope="col">{say('file.about')}</th>
            <th scope="col">{say('file.when')}</th>
            <th scope="col">{say('file.grade')}</th>
            <th scope="col">{say('file.standing')}</th>
            <th scope="col">{say('file.visible')}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map(({ id, about, figure, standing, mark }) => (
            <tr key={id} className={`marked ${mark.level.toLowerCase()}`}>
              <th scope="row">
                <Foreign text={figure.who} locale={locale} />
                <Citations letters={figure.letters} locale={locale} />
                <span className="hint">{figure.kindOfVoice}</span>
              </th>
              <td>
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
              </td>
              <td>{figure.said}</td>
              <td>
                <b>{figure.grade.code}</b> {figure.grade.words}
              </td>
              <td>{standing}</td>
              <td>
                <VisibilityWord mark={mark} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
