import type { ReactElement } from 'react';
import { Citations } from '@/components/ui/citations';
import { Foreign } from '@/components/ui/foreign';
import type { Profile } from '@/lib/cases/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { CaseActions } from './case-actions';
import { CustodyBar } from './custody-bar';
import { WhyAndByWhom } from './why-and-by-whom';

/** The first screen: who, in what state and how sure that is, the bar, why and by whom, what can be done. */
export function CaseHead({ profile, locale }: { profile: Profile; locale: Locale }): ReactElement {
  const say = translate(locale, 'profile');
  const { name, state } = profile;
  return (
    <>
      <h1 lang={name.language === locale ? undefined : name.language}>{name.text}</h1>
      <p className="other">
        {profile.otherNames.map((other) => (
          <span key={other.text}>
            <span lang={other.language}>{other.text}</span>
            {' · '}
          </span>
        ))}
        {profile.roles !== null && `${profile.roles} · `}
        {profile.organisation && (
          <>
            <Foreign text={profile.organisation} locale={locale} />
            {' · '}
          </>
        )}
        {profile.country}
      </p>
      <p className="state">
        {state.sentence}
        <Citations letters={state.letters} locale={locale} />
        {state.standing && (
          <>
            {' '}
            {state.standing.text}
            <Citations letters={state.standing.letters} locale={locale} />
          </>
        )}
      </p>
      <p className="sure">
        {state.sure !== null && `${state.sure} `}
        {state.checked}
      </p>
      {profile.drawing && (
        <CustodyBar bar={profile.drawing.bar} sentence={profile.drawing.sentence} size="profile" id="bar" />
      )}
      {profile.drawing && (
        <p className="note" aria-hidden="true">
          {profile.drawing.sentence}
        </p>
      )}
      {profile.drawing && (
        <p className="note">
          {profile.held !== null && `${profile.held} `}
          <a href={`/${locale}/method#bar`}>{say('held.howToRead')}</a>
        </p>
      )}
      {state.stale !== null && <p className="flag">{state.stale}</p>}
      <WhyAndByWhom profile={profile} locale={locale} />
      <CaseActions slug={profile.slug} locale={locale} />
    </>
  );
}
