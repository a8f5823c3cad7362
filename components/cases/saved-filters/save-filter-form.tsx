'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { InputField } from '@/components/forms/input-field';
import { TickField } from '@/components/forms/tick-field';
import { saveFilterForm } from '@/lib/cases/saved-filters/actions';
import { saveFilterShape } from '@/lib/cases/saved-filters/rules';

type Props = {
  query: Readonly<Record<string, string>>;
  words: FormWords;
  labels: { name: string; nameHint: string; shared: string; save: string; saved: string };
};

/** Keeps the list as it is filtered now under a name. */
export function SaveFilterForm({ query, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      key={JSON.stringify(query)}
      schema={async () => (await import('@/lib/cases/saved-filters/schema')).saveFilterInput}
      action={saveFilterForm}
      words={words}
      shape={saveFilterShape}
      hidden={query}
      done={() => (
        <p className="done" role="status">
          {labels.saved}
        </p>
      )}
    >
      <InputField name="name" label={labels.name} hint={labels.nameHint} />
      <TickField name="shared" label={labels.shared} />
      <button className="second">{labels.save}</button>
    </ActionForm>
  );
}
