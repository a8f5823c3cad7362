import type { ReactElement } from 'react';
import type { ContestedPoint } from '@/lib/letters/background/view';
import type { ShownText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** What a writer should know beyond the letter: every contested point, each side with who says it. */
export function LetterBackground({
  locale,
  points,
}: {
  locale: Locale;
  points: readonly ContestedPoint[];
}): ReactElement {
  const say = translate(locale, 'letter');
  const shown = ({ text, lang }: ShownText) => (lang === locale ? text : <span lang={lang}>{text}</span>);
  return (
    <section>
      <h2>{say('page.background')}</h2>
      <p>{points.length === 0 ? say('page.backgroundNone') : say('page.contestedIntro')}</p>
      {points.map(({ about, sides }) => (
        <div className="scroll" key={about.text} tabIndex={0} role="region" aria-label={about.text}>
          <table className="stack">
            <caption>{shown(about)}</caption>
            <thead>
              <tr>
                <th scope="col">{say('page.asserter')}</th>
                <th scope="col">{say('page.claim')}</th>
                <th scope="col">{say('page.said')}</th>
              </tr>
            </thead>
            <tbody>
              {sides.map((side) => (
                <tr key={side.key}>
                  <th scope="row">{shown(side.who)}</th>
                  <td>
                    {shown(side.what)} <span className="grade">({side.grade})</span>
                  </td>
                  <td>{side.said}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}
