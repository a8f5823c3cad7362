import type { ReactElement } from 'react';
import { JsonLd } from '@/components/ui/json-ld';
import type { Profile } from '@/lib/cases/view';
import type { Locale } from '@/lib/platform/i18n/locales';

/** The person in schema.org's words: names and roles only, nothing that the page does not show. */
export function CaseJsonLd({ profile, locale }: { profile: Profile; locale: Locale }): ReactElement {
  const other = profile.otherNames.map((name) => name.text);
  return (
    <JsonLd
      facts={{
        '@context': 'https://schema.org',
        '@type': 'ProfilePage',
        inLanguage: locale,
        mainEntity: {
          '@type': 'Person',
          identifier: profile.code,
          name: profile.name.text,
          ...(other.length > 0 ? { alternateName: other } : {}),
          ...(profile.roles === null ? {} : { jobTitle: profile.roles }),
          description: profile.state.sentence,
        },
        citation: profile.sources.flatMap((source) =>
          source.address === null
            ? []
            : [{ '@type': 'CreativeWork', name: source.title, url: source.address.href }],
        ),
      }}
    />
  );
}
