'use client';

import type { ReactElement } from 'react';
import { TextArea } from '@/components/forms/text-area';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { SelectField } from '@/components/forms/select-field';
import { TickField } from '@/components/forms/tick-field';
import { changeVisibilityForm } from '@/lib/cases/visibility/actions';
import { visibilityShape } from '@/lib/cases/visibility/form/rules';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Messages } from '@/lib/platform/i18n/messages';
import { StillPublic } from './still-public';

type Props = {
  /** What is sent along: the file, its revision, the row, which opening of the form this is. */
  hidden: Readonly<Record<string, string>>;
  entries: Entries;
  /** Who may see it now. */
  began: Readonly<Record<string, string>>;
  levels: readonly { value: string; label: string }[];
  words: FormWords;
  say: Messages['visibility'];
  caseId: string;
  /** Whether pages go when the row is closed: it is shared, and they show it. */
  asksAway: boolean;
};

/** Changes who may see one row. Closing says what readers still see and leads to taking it away, or says what went. */
export function VisibilityForm({
  hidden,
  entries,
  began,
  levels,
  words,
  say,
  caseId,
  asksAway,
}: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/visibility/schema')).changeVisibilityInput}
      action={changeVisibilityForm}
      words={words}
      shape={visibilityShape}
      hidden={hidden}
      entries={entries}
      began={began}
      draftAs="level"
      done={({ stays, gone }) => (
        <>
          <p className="done" role="status">
            {gone === 0 ? say.done : say.gone.replace('{count}', String(gone))}
          </p>
          {stays === null ? null : <StillPublic caseId={caseId} version={stays} say={say} />}
        </>
      )}
    >
      <SelectField name="visibility" label={say.level} options={levels} />
      {asksAway ? <TickField name="away" label={say.away} /> : null}
      <TextArea name="reason" label={say.why} hint={say.whyHint} rows={2} optional />
      <button>{say.save}</button>
    </ActionForm>
  );
}
