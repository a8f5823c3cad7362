import type { ReactElement } from 'react';
import type { FormWords } from '@/components/forms/form-words';
import type { Messages } from '@/lib/platform/i18n/messages';
import type { Enrolment } from '@/lib/staff/second-factor/authenticator/view';
import type { PasskeyView } from '@/lib/staff/second-factor/passkeys/view';
import type { ProofView } from '@/lib/staff/second-factor/proof/view';
import { AddPasskeyForm } from './add-passkey-form';
import { AuthenticatorForm } from './authenticator-form';
import { PasskeyList } from './passkey-list';
import { ProofForm } from './proof-form';
import { RecoveryForm } from './recovery-form';

type Props = {
  proof: ProofView;
  passkeys: readonly PasskeyView[];
  enrolment: Enrolment | null;
  words: FormWords;
  labels: Messages['sign-in'];
};

/** The second factor: what there is, and after a fresh proof what can be changed about it. */
export function SecondFactorSection({ proof, passkeys, enrolment, words, labels }: Props): ReactElement {
  const { factor } = labels;
  const isOpen = proof.isFresh;
  return (
    <>
      <h2>{factor.title}</h2>
      <p>{factor.lead}</p>
      {proof.byRecoveryCode && <p className="flag">{factor.lost}</p>}
      {isOpen ? (
        <p className="done" role="status">
          {factor.proven}
        </p>
      ) : (
        <ProofForm hasPasskeys={passkeys.length > 0} words={words} labels={factor} />
      )}
      <h2>{factor.passkeys}</h2>
      <p>{factor.passkeysLead}</p>
      <PasskeyList passkeys={passkeys} isOpen={isOpen} words={words} labels={factor} />
      <AddPasskeyForm isOpen={isOpen} words={words} labels={factor} />
      <AuthenticatorForm enrolment={enrolment} words={words} labels={{ ...factor, ...labels.join }} />
      <h2>{labels.passwords.recovery}</h2>
      <p>{isOpen ? labels.passwords.recoveryLead : factor.recoveryClosed}</p>
      <RecoveryForm isOpen={isOpen} words={words} labels={labels.passwords} />
    </>
  );
}
