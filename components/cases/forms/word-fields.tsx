'use client';

import { useContext, type ReactElement, type ReactNode } from 'react';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { GradeHelp } from '@/components/claims/grade-help';
import { FormParts } from '@/components/forms/form-context';
import { DocumentFields } from './document-fields';
import type { WordGround } from './form-ground';
import { PassageFields } from './passage-fields';

type Props = {
  ground: WordGround;
  /** Where the address of a document is pasted and looked up, or only typed. */
  picker: ReactNode;
};

/** On whose word: a voice and a document, chosen or new, the passage, and how far they are trusted. */
export function WordFields({ ground, picker }: Props): ReactElement {
  const { say, lists, choices } = ground;
  const entries = useContext(FormParts)?.entries ?? {};
  const isNew = Object.keys(entries).some(
    (name) => name.startsWith('word.document.') && (entries[name] ?? '') !== '',
  );
  return (
    <fieldset>
      <legend>{say.wordTitle}</legend>
      <SelectField name="word.asserterId" label={say.voice} hint={say.voiceHint} options={choices.voices} />
      <details>
        <summary>{say.newVoice}</summary>
        <div className="row-of-fields">
          <InputField name="word.voice.label" label={say.voiceLabel} optional />
          <SelectField
            name="word.voice.class"
            label={say.voiceClass}
            options={lists.asserterClass}
            optional
          />
        </div>
      </details>
      {picker}
      <SelectField name="word.documentId" label={say.document} options={choices.documents} optional />
      <details open={isNew}>
        <summary>{say.newDocument}</summary>
        <DocumentFields ground={ground} name="word.document" optional />
      </details>
      <PassageFields
        say={say}
        claims={ground.claims.form}
        languages={lists.language}
        name="word.passage"
        optional
      />
      <DateField name="word.said" label={say.said} locale={ground.language} words={say.dateReading} />
      <GradeHelp grades={ground.grades} say={ground.claims.form} />
      <div className="row-of-fields">
        <SelectField name="word.sourceGrade" label={say.sourceGrade} options={lists.sourceGrade} />
        <SelectField name="word.contentGrade" label={say.contentGrade} options={lists.contentGrade} />
        {ground.mayVerify ? (
          <SelectField
            name="word.verification"
            label={say.verification}
            options={lists.verification}
            optional
          />
        ) : null}
        <SelectField name="word.visibility" label={say.wordVisibility} options={lists.visibility} optional />
      </div>
      <TextArea name="word.note" label={say.note} rows={2} optional />
    </fieldset>
  );
}
