'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { offerResetForm } from '@/lib/staff/passwords/actions';

type Props = {
  staffId: string;
  words: FormWords;
  labels: { resetNow: string; resetDone: string };
  /** The desk's own address, before the path of the link. */
  origin: string;
};

/** Makes a reset link for a colleague; it is shown in the same place, once. */
export function OfferResetForm({ staffId, words, labels, origin }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/staff/passwords/schema')).offerResetInput}
      action={offerResetForm}
      words={words}
      hidden={{ staffId }}
      done={({ token }) => (
        <div className="done" role="status">
          <p>{labels.resetDone}</p>
          <span className="secret">{`${origin}/desk/reset/${token}`}</span>
        </div>
      )}
    >
      <button className="second">{labels.resetNow}</button>
    </ActionForm>
  );
}
