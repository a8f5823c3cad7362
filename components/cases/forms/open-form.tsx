'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { FirstButton } from '@/components/forms/first-button';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { openFileForm } from '@/lib/cases/opening/actions';
import { openFileShape, nameRoom, FIRST_NAMES } from '@/lib/cases/opening/rules';
import type { Option } from '@/lib/cases/choices/view';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Messages } from '@/lib/platform/i18n/messages';
import type { FormGround } from './form-ground';
import { NameRows } from './name-rows';
import { SpellingFields } from './spelling-fields';
import { WhyField } from './why-field';

type Props = {
  ground: Pick<FormGround, 'say' | 'lists' | 'words' | 'once' | 'draft' | 'suggest'>;
  labels: Messages['desk-cases']['new'];
  /** Somebody known already, or null for a new person. */
  personId: string | null;
  entries: Entries;
  genders: readonly Option[];
  language: string;
};

/** Opens a draft, about somebody known or about a new person. */
export function OpenForm({ ground, labels, personId, entries, genders, language }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/opening/schema')).openFileInput}
      action={openFileForm}
      words={ground.words}
      shape={openFileShape}
      hidden={{
        once: ground.once,
        ...(personId === null ? { [nameRoom.field]: String(FIRST_NAMES) } : { personId }),
      }}
      entries={entries}
      draft={ground.draft}
      done={({ id }) => (
        <p className="done" role="status">
          {labels.done} <a href={`/desk/cases/${id}`}>{labels.toFile}</a>
        </p>
      )}
    >
      <FirstButton words={labels.open} />
      {personId === null ? (
        <>
          <p className="note">{labels.namesHint}</p>
          <NameRows ground={ground} labels={labels} />
          <SpellingFields ground={ground} labels={labels} />
          <SelectField
            name="gender"
            label={labels.gender}
            hint={labels.genderHint}
            options={genders}
            optional
          />
        </>
      ) : null}
      <InputField name="country" label={labels.country} hint={labels.countryHint} className="code" />
      <InputField name="code" label={labels.code} hint={labels.codeHint} />
      <InputField name="slug" label={labels.slug} hint={labels.slugHint} />
      <TextArea name={`summary.${language}`} label={labels.summary} hint={labels.summaryHint} optional />
      <WhyField say={ground.say} />
      <button>{labels.open}</button>
    </ActionForm>
  );
}
