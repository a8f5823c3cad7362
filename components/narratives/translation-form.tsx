'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormDraft } from '@/components/forms/draft-keeper';
import type { FormWords } from '@/components/forms/form-words';
import { TextArea } from '@/components/forms/text-area';
import { translateForm } from '@/lib/cases/narratives/actions';
import type { NarrativeSubject } from '@/lib/cases/narratives/schema';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Locale } from '@/lib/platform/i18n/locales';
import { SHAPE, type NarrativeWords } from './narrative-words';
import { TextSaved } from './text-saved';

type Props = {
  caseId: string;
  text: { subject: NarrativeSubject; subjectId: string; of: string };
  language: Locale;
  after: number;
  label: string;
  entries: Entries;
  /** What stood there when the form was opened. */
  began: Readonly<Record<string, string>>;
  words: FormWords;
  draft: FormDraft;
  say: NarrativeWords;
};

/** Saves a translation of the text that stands beside it. */
export function TranslationForm(props: Props): ReactElement {
  const { caseId, text, language, after, label, entries, began, draft, words, say } = props;
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/narratives/schema')).translateInput}
      action={translateForm}
      words={words}
      shape={SHAPE}
      entries={entries}
      began={began}
      hidden={{ caseId, ...text, language, after: String(after) }}
      draft={draft}
      discard={`/desk/cases/${caseId}/translations`}
      done={() => <TextSaved caseId={caseId} say={say} />}
    >
      <TextArea name="text" label={label} rows={8} lang={language} />
      <TextArea name="reason" label={say.why} hint={say.whyHint} rows={2} />
      <button>{say.save}</button>
    </ActionForm>
  );
}
