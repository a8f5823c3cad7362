import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** `now` is what stands in the claim's place, in one line; null for nothing. */
type Props = { caseId: string; claimId: string; now: string | null; locale: Locale };

/** The way to say a claim anew that was replaced or taken back. */
export function PutBackClaim({ caseId, claimId, now, locale }: Props): ReactElement {
  const say = translate(locale, 'claims');
  return (
    <>
      <h2>{say('putBack.title')}</h2>
      <p>{now === null ? say('putBack.gone') : say('putBack.replaced', { said: now })}</p>
      <p>
        <a href={`/desk/cases/${caseId}/add/claim?from=${claimId}`}>{say('putBack.link')}</a>
      </p>
    </>
  );
}
