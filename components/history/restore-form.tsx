'use client';

import type { ReactElement } from 'react';
import { SHAPE } from '@/components/narratives/narrative-words';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { TextArea } from '@/components/forms/text-area';
import { translateForm, writeSummaryForm } from '@/lib/cases/narratives/actions';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = {
  /** The earlier writing as the form of its field would send it. */
  hidden: Readonly<Record<string, string>>;
  isSummary: boolean;
  back: string;
  words: FormWords;
  say: Messages['drafts']['history'];
};

/** Writes an earlier value of a field anew: the ones since are kept, and the reason is asked for. */
export function RestoreForm({ hidden, isSummary, back, words, say }: Props): ReactElement {
  const ground = { words, hidden, shape: SHAPE, discard: back };
  const done = (): ReactElement => (
    <p className="done" role="status">
      {say.restored} <a href={back}>{say.back}</a>
    </p>
  );
  const fields = (
    <>
      <TextArea name="reason" label={say.reason} rows={2} />
      <button className="second">{say.restore}</button>
    </>
  );
  return isSummary ? (
    <ActionForm
      {...ground}
      schema={async () => (await import('@/lib/cases/narratives/schema')).writeSummaryInput}
      action={writeSummaryForm}
      done={done}
    >
      {fields}
    </ActionForm>
  ) : (
    <ActionForm
      {...ground}
      schema={async () => (await import('@/lib/cases/narratives/schema')).translateInput}
      action={translateForm}
      done={done}
    >
      {fields}
    </ActionForm>
  );
}
