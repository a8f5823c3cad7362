import type { ReactElement } from 'react';
import type { Edition } from '@/lib/cases/related/view';
import type { Profile } from '@/lib/cases/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { EventLink } from '@/lib/events/view';
import { Foreign } from '@/components/ui/foreign';

type Props = { profile: Profile; events: EventLink[]; edition: Edition; locale: Locale };

/** The file itself, in short: code, version, hash, earlier versions, how to cite it. */
export function CaseFacts({ profile, events, edition, locale }: Props): ReactElement {
  const say = translate(locale, 'profile');
  const { version, published } = edition;
  return (
    <aside className="facts" aria-labelledby="facts">
      <h2 id="facts">{say('facts.title')}</h2>
      <dl>
        <dt>{say('facts.code')}</dt>
        <dd>{profile.code}</dd>
        {events.length > 0 && <dt>{say('facts.event')}</dt>}
        {events.map((event) => (
          <dd key={event.slug}>
            <a href={`/${locale}/events/${event.slug}`}>
              <Foreign text={event.name} locale={locale} />
            </a>
          </dd>
        ))}
        <dt>{say('versions.title')}</dt>
        {edition.versions.map((other) => (
          <dd key={other.version}>
            <a
              href={`/${locale}/cases/${profile.slug}/v/${other.version}`}
              aria-current={other.version === version ? 'true' : undefined}
            >
              {say('versions.one', { version: other.version, date: other.published })}
            </a>
          </dd>
        ))}
        {edition.versions.length > 1 && (
          <dd>
            <a href={`/${locale}/cases/${profile.slug}/versions`}>{translate(locale, 'versions')('link')}</a>
          </dd>
        )}
        <dt>{say('facts.hash')}</dt>
        <dd>
          <code>{edition.contentHash}</code>
        </dd>
        <dt>{say('facts.cite')}</dt>
        <dd>{say('cite', { name: profile.name.text, code: profile.code, version, date: published })}</dd>
      </dl>
    </aside>
  );
}
