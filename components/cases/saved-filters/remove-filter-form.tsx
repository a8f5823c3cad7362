'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { removeFilterForm } from '@/lib/cases/saved-filters/actions';

type Props = { filterId: string; words: FormWords; label: string; of: string };

/** Removes a kept filter. */
export function RemoveFilterForm({ filterId, words, label, of }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/saved-filters/schema')).removeFilterInput}
      action={removeFilterForm}
      words={words}
      hidden={{ filterId }}
    >
      <button className="plain" aria-label={of}>
        {label}
      </button>
    </ActionForm>
  );
}
