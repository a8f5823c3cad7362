'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { makeCopyForm } from '@/lib/evidence/originals/actions';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { intakeId: string; words: FormWords; labels: Messages['originals']['copies'] };

/** Makes a working copy of a picture, without its metadata. */
export function CopyForm({ intakeId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/evidence/originals/schema')).makeCopyInput}
      action={makeCopyForm}
      words={words}
      hidden={{ intakeId }}
      done={() => (
        <p className="done" role="status">
          {labels.made}
        </p>
      )}
    >
      <p>{labels.lead}</p>
      <button className="second">{labels.make}</button>
    </ActionForm>
  );
}
