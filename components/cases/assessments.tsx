import type { ReactElement } from 'react';
import { Citations } from '@/components/ui/citations';
import { Foreign } from '@/components/ui/foreign';
import { Shown } from '@/components/ui/shown';
import type { AssessmentView } from '@/lib/cases/assessments/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { assessments: readonly AssessmentView[]; locale: Locale };

/** Who found what about a detention, by which measure and on which of its grounds: reported, never decided here. */
export function Assessments({ assessments, locale }: Props): ReactElement | null {
  if (assessments.length === 0) return null;
  const say = translate(locale, 'assessments');
  return (
    <section aria-labelledby="assessments">
      <h2 id="assessments">{say('title')}</h2>
      <p className="note">{say('lead')}</p>
      {assessments.map((one) => (
        <div key={one.key} className="assessment">
          <h3>{one.scheme.label}</h3>
          <p className="meta">{one.scheme.definition}</p>
          <p>
            {say('foundBy')} <Foreign text={one.by} locale={locale} />
            {one.when === null ? '' : `, ${one.when}`}
            <Citations letters={one.letters} locale={locale} />
          </p>
          {one.grounds.length === 0 ? null : (
            <dl>
              {one.grounds.map((ground) => (
                <div key={ground.label}>
                  <dt>{ground.label}</dt>
                  <dd>{ground.definition}</dd>
                </div>
              ))}
            </dl>
          )}
          {one.text === null ? null : (
            <p>
              <Shown text={one.text} locale={locale} />
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
