'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { addClaimForm } from '@/lib/cases/facts/actions';
import { inFileShape } from '@/lib/cases/facts/rules';
import { FirstButton } from '@/components/forms/first-button';
import { FigureFields } from './figure-fields';
import type { FormGround } from './form-ground';
import { GoOnButtons } from './go-on-buttons';
import { SavedNote } from './saved-note';
import { WhyField } from './why-field';
import { SourcePicker } from './source-picker';
import { WordFields } from './word-fields';

/** Adds what somebody says of a row of the file, beside it or against it. */
export function ClaimForm({ ground }: { ground: FormGround }): ReactElement {
  const { say, lists, caseId, language } = ground;
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/facts/schema')).addClaimInput}
      action={addClaimForm}
      words={ground.words}
      shape={inFileShape}
      hidden={{ caseId, revision: String(ground.revision), once: ground.once }}
      discard={`/desk/cases/${caseId}`}
      draft={ground.draft}
      entries={{
        saysLanguage: language,
        'word.visibility': 'RESTRICTED',
        'word.noteLanguage': language,
        ...ground.kept,
      }}
      takesFocus={ground.takesFocus === true}
      done={({ id }, goesOn) => <SavedNote ground={ground} id={id} goesOn={goesOn} />}
    >
      <FirstButton words={ground.submit} />
      <SelectField name="subject" label={say.subject} options={ground.earlier.subjects} />
      <InputField
        name="predicate"
        label={say.predicate}
        hint={say.predicateHint}
        autoComplete="off"
        list="predicates"
      />
      <datalist id="predicates">
        {Object.entries(ground.predicates ?? {}).map(([value, label]) => (
          <option key={value} value={value} label={label} />
        ))}
      </datalist>
      <SelectField name="kind" label={say.claimKind} options={lists.claimKind} optional />
      <TextArea name="says" label={say.says} rows={2} optional />
      <SelectField name="saysLanguage" label={say.saysLanguage} options={lists.reader.slice(1)} optional />
      <FigureFields ground={ground} />
      <SelectField
        name="supersedesId"
        label={ground.claims.form.replaces}
        options={ground.earlier.claims}
        optional
      />
      <WordFields ground={ground} picker={<SourcePicker ground={ground} part="word" />} />
      <WhyField say={say} />
      <button>{ground.submit}</button>
      <GoOnButtons ground={ground} />
    </ActionForm>
  );
}
