'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import type { Messages } from '@/lib/platform/i18n/messages';
import { replaceAuthenticatorForm } from '@/lib/staff/second-factor/authenticator/actions';
import type { Enrolment } from '@/lib/staff/second-factor/authenticator/view';
import { CodeList } from './code-list';
import { EnrolmentField } from './enrolment-field';

type Props = {
  /** Null without a fresh proof: then only what just came of the form is shown. */
  enrolment: Enrolment | null;
  words: FormWords;
  labels: Messages['sign-in']['join'] & Messages['sign-in']['factor'];
};

/** Puts a new authenticator in place of the old one, and shows the new recovery codes once. */
export function AuthenticatorForm({ enrolment, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () =>
        (await import('@/lib/staff/second-factor/authenticator/schema')).replaceAuthenticatorInput
      }
      action={replaceAuthenticatorForm}
      words={words}
      entries={{ enrolment: enrolment?.sealed ?? '' }}
      done={({ recoveryCodes }) => (
        <div className="done" role="status">
          <p>{labels.replaced}</p>
          <CodeList codes={recoveryCodes} />
        </div>
      )}
    >
      {enrolment !== null && (
        <>
          <EnrolmentField enrolment={enrolment} labels={{ ...labels, factor: labels.replaceTitle }} />
          <p>{labels.replaceLead}</p>
          <button>{labels.replace}</button>
        </>
      )}
    </ActionForm>
  );
}
