import type { ReactElement } from 'react';
import type { Profile } from '@/lib/cases/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { ChargeChain } from './charge-chain';
import { ExpectedEnds } from './expected-ends';
import { LegalChain } from './legal-chain';

type Props = { profile: Pick<Profile, 'chain' | 'chargeChain' | 'expected'>; locale: Locale };

/** The legal side of a public profile: when a term should end, the charges, the decisions. */
export function ProfileLegal({ profile, locale }: Props): ReactElement | null {
  const { chain, chargeChain, expected } = profile;
  if (chain.length + chargeChain.length === 0) return null;
  const say = translate(locale, 'profile');
  return (
    <>
      <h2>{say('chain.title')}</h2>
      {expected.length > 0 && <ExpectedEnds ends={expected} locale={locale} />}
      {chargeChain.length > 0 && <h3>{say('chain.charges')}</h3>}
      {chargeChain.length > 0 && <ChargeChain charges={chargeChain} locale={locale} />}
      {chain.length > 0 && <h3>{say('chain.decisions')}</h3>}
      {chain.length > 0 && <LegalChain chain={chain} locale={locale} />}
    </>
  );
}
