'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { TextArea } from '@/components/forms/text-area';
import { requestRemovalForm } from '@/lib/evidence/originals/actions';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { intakeId: string; words: FormWords; labels: Messages['originals']['removal'] };

/** Asks that an original be removed for good; the code of the file is typed again. */
export function RemovalForm({ intakeId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/evidence/originals/removal/schema')).requestRemovalInput}
      action={requestRemovalForm}
      words={words}
      draftAs={`remove-${intakeId}`}
      hidden={{ intakeId }}
      done={() => (
        <p className="done" role="status">
          {labels.requested}
        </p>
      )}
    >
      <p className="flag">{labels.lead}</p>
      <TextArea name="reason" label={labels.reason} hint={labels.reasonHint} rows={2} />
      <InputField name="code" label={labels.fileCode} autoComplete="off" />
      <button className="second">{labels.button}</button>
    </ActionForm>
  );
}
