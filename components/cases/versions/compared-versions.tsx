import type { ReactElement } from 'react';
import type { Edition } from '@/lib/cases/related/view';
import type { VersionPair } from '@/lib/cases/versions/schema';
import type { VersionPart } from '@/lib/cases/versions/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { VersionChanges } from './version-changes';
import { VersionForm } from './version-form';

type Props = {
  slug: string;
  name: { text: string; language: string };
  pair: VersionPair;
  parts: VersionPart[];
  edition: Edition;
  locale: Locale;
};

/** Two published versions of one file, read against one another. */
export function ComparedVersions({ slug, name, pair, parts, edition, locale }: Props): ReactElement {
  const say = translate(locale, 'versions');
  const { versions } = edition;
  const page = `/${locale}/cases/${slug}`;
  const dayOf = (number: number): string =>
    versions.find(({ version }) => version === number)?.published ?? '';
  const count = parts.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <article>
      <h1>{say('title', { name: name.text })}</h1>
      <p>{say('lead')}</p>
      {versions.length < 2 ? (
        <p className="flag">{say('one')}</p>
      ) : (
        <>
          <VersionForm versions={versions} chosen={pair} locale={locale} />
          <h2>{say('compared', { ...pair, fromDate: dayOf(pair.from), toDate: dayOf(pair.to) })}</h2>
          <p className="note">{parts.length === 0 ? say('same') : say('count', { count })}</p>
          <VersionChanges parts={parts} locale={locale} />
        </>
      )}
      <ul className="acts">
        <li>
          <a href={page}>{say('back')}</a>
        </li>
        {[...new Set([pair.from, pair.to])].map((version) => (
          <li key={version}>
            <a href={`${page}/v/${version}`}>{say('read', { version })}</a>
          </li>
        ))}
      </ul>
    </article>
  );
}
