import type { ReactElement } from 'react';
import { Citations } from '@/components/ui/citations';
import { Foreign } from '@/components/ui/foreign';
import type { MembershipView } from '@/lib/cases/memberships/profile/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { memberships: readonly MembershipView[]; locale: Locale };

/** The organisations that a person is or was in, as far as that may be public. */
export function Memberships({ memberships, locale }: Props): ReactElement | null {
  if (memberships.length === 0) return null;
  return (
    <section aria-labelledby="organisations">
      <h2 id="organisations">{translate(locale, 'profile')('memberships')}</h2>
      <ul className="list">
        {memberships.map((one) => (
          <li key={one.key}>
            {one.kind}: <Foreign text={one.organisation} locale={locale} />
            {one.role === null ? null : (
              <>
                , <Foreign text={one.role} locale={locale} />
              </>
            )}
            <Citations letters={one.letters} locale={locale} />
            <span className="meta">{[one.span, one.how].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
