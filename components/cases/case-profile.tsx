import type { ReactElement } from 'react';
import { FigureTable } from '@/components/claims/figure-table';
import { SourceList } from '@/components/evidence/source-list';
import type { Edition, Related as RelatedView } from '@/lib/cases/related/view';
import type { Profile } from '@/lib/cases/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { Assessments } from './assessments';
import { CaseFacts } from './case-facts';
import { CaseHead } from './case-head';
import { Memberships } from './memberships/memberships';
import { ProfileLegal } from './profile-legal';
import { Related } from './related';
import { Timeline } from './timeline';

type Props = {
  profile: Profile;
  related: RelatedView;
  edition: Edition;
  locale: Locale;
};

/** The page of one person. A section without anything to say is left out; gaps in the sources are said as such. */
export function CaseProfile({ profile, related, edition, locale }: Props): ReactElement {
  const say = translate(locale, 'profile');
  const { events } = related;
  return (
    <article>
      <CaseHead profile={profile} locale={locale} />
      <div className="cols">
        <div>
          <h2>{say('timeline.title')}</h2>
          <p className="note">{say('timeline.rail')}</p>
          <Timeline entries={profile.timeline} events={events} locale={locale} />
          <ProfileLegal profile={profile} locale={locale} />
          <Memberships memberships={profile.memberships} locale={locale} />
          <Assessments assessments={profile.assessments} locale={locale} />
          <h2>{say('contested.title')}</h2>
          {profile.contested.length === 0 && <p>{say('contested.none')}</p>}
          {profile.contested.map((table) => (
            <FigureTable key={table.about.text} table={table} locale={locale} />
          ))}
          {profile.missing.length > 0 && (
            <>
              <h3>{say('missing.title')}</h3>
              <p>{profile.missing.join(' · ')}</p>
            </>
          )}
          <h2 id="sources">{say('sources.title')}</h2>
          <p className="note">{say('sources.intro')}</p>
          <SourceList sources={profile.sources} locale={locale} />
        </div>
        <CaseFacts profile={profile} events={events} edition={edition} locale={locale} />
      </div>
      <Related related={related} locale={locale} />
    </article>
  );
}
