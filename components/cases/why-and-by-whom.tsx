import type { ReactElement } from 'react';
import { Citations } from '@/components/ui/citations';
import { Foreign } from '@/components/ui/foreign';
import { Shown } from '@/components/ui/shown';
import type { Profile } from '@/lib/cases/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** On what charge, decided by whom, held where: as far as the sources say. */
export function WhyAndByWhom({ profile, locale }: { profile: Profile; locale: Locale }): ReactElement {
  const say = translate(locale, 'profile');
  return (
    <>
      {profile.summary && (
        <p className="lead">
          <Shown text={profile.summary} locale={locale} />
        </p>
      )}
      <dl className="why">
        <div>
          <dt>{say('why.charge')}</dt>
          {profile.charges.length === 0 && <dd>{say('why.noCharge')}</dd>}
          {profile.charges.map((charge) => (
            <dd key={charge.key}>
              {charge.category}
              <Citations letters={charge.letters} locale={locale} />
              <span className="meta">
                {charge.article && `${charge.article.text} · `}
                {charge.outcome}
              </span>
            </dd>
          ))}
        </div>
        {profile.authorities.length > 0 && (
          <div>
            <dt>{say('why.by')}</dt>
            {profile.authorities.map((authority) => (
              <dd key={authority.text}>
                <Foreign text={authority} locale={locale} />
              </dd>
            ))}
          </div>
        )}
        {profile.facility && (
          <div>
            <dt>{say('why.where')}</dt>
            <dd>
              <Foreign text={profile.facility} locale={locale} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
