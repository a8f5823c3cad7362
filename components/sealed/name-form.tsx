'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { nameSealedForm } from '@/lib/cases/protection/actions';
import type { Messages } from '@/lib/platform/i18n/messages';
import { NamesFields } from './names-fields';

type Props = { sealedId: string; words: FormWords; labels: Messages['protection']['sealed'] };

/** Says the names of a value that was sealed without them; stands below the value once it is opened. */
export function NameForm({ sealedId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/sealed/schema')).nameSealedInput}
      action={nameSealedForm}
      words={words}
      hidden={{ sealedId }}
      done={() => (
        <p className="done" role="status">
          {labels.named}
        </p>
      )}
    >
      <p className="flag">{labels.notAsked}</p>
      <NamesFields labels={labels} />
      <button className="second">{labels.nameSave}</button>
    </ActionForm>
  );
}
