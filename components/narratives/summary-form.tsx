'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormDraft } from '@/components/forms/draft-keeper';
import type { FormWords } from '@/components/forms/form-words';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { writeSummaryForm } from '@/lib/cases/narratives/actions';
import type { Entries } from '@/lib/platform/forms/entries';
import { LOCALE_NAMES, LOCALES } from '@/lib/platform/i18n/locales';
import { SHAPE, type NarrativeWords } from './narrative-words';
import { TextSaved } from './text-saved';

type Props = {
  caseId: string;
  after: number;
  entries: Entries;
  /** What stood there when the form was opened; left out for nothing. */
  began?: Readonly<Record<string, string>>;
  draft: FormDraft;
  words: FormWords;
  say: NarrativeWords;
};

const NOTHING = { text: '', language: '' };

/** Writes the summary of a file, for the first time or anew. */
export function SummaryForm({
  caseId,
  after,
  entries,
  began = NOTHING,
  draft,
  words,
  say,
}: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/narratives/schema')).writeSummaryInput}
      action={writeSummaryForm}
      words={words}
      shape={SHAPE}
      entries={entries}
      began={began}
      hidden={{ caseId, after: String(after) }}
      draft={draft}
      discard={`/desk/cases/${caseId}/translations`}
      done={() => <TextSaved caseId={caseId} say={say} />}
    >
      <SelectField
        name="language"
        label={say.language}
        options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
      />
      <TextArea name="text" label={say.summary} hint={say.hint} rows={8} />
      <TextArea name="reason" label={say.why} hint={say.whyHint} rows={2} />
      <button>{say.saveSummary}</button>
    </ActionForm>
  );
}
