'use client';

import type { ReactElement } from 'react';
import { TextArea } from '@/components/forms/text-area';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { SelectField } from '@/components/forms/select-field';
import { changeVisibilityForm } from '@/lib/cases/visibility/actions';
import { visibilityShape } from '@/lib/cases/visibility/schema';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Messages } from '@/lib/platform/i18n/messages';
import { StillPublic } from './still-public';

type Props = {
  /** What is sent along: the file, its revision, the row, which opening of the form this is. */
  hidden: Readonly<Record<string, string>>;
  entries: Entries;
  levels: readonly { value: string; label: string }[];
  words: FormWords;
  say: Messages['visibility'];
  caseId: string;
};

/** Changes who may see one row. Closing says what readers still see, and leads to taking it away. */
export function VisibilityForm({ hidden, entries, levels, words, say, caseId }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/visibility/schema')).changeVisibilityInput}
      action={changeVisibilityForm}
      words={words}
      shape={visibilityShape}
      hidden={hidden}
      entries={entries}
      done={({ stays }) => (
        <>
          <p className="done" role="status">
            {say.done}
          </p>
          {stays === null ? null : <StillPublic caseId={caseId} version={stays} say={say} />}
        </>
      )}
    >
      <SelectField name="visibility" label={say.level} options={levels} />
      <TextArea name="reason" label={say.why} hint={say.whyHint} rows={2} optional />
      <button>{say.save}</button>
    </ActionForm>
  );
}
