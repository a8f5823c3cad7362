'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { DocumentFields } from './document-fields';
import type { FormGround } from './form-ground';

/** On whose word: a voice and a document, chosen or new, the passage, and how far they are trusted. */
export function WordFields({ ground }: { ground: FormGround }): ReactElement {
  const { say, lists, choices } = ground;
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
      <SelectField name="word.documentId" label={say.document} options={choices.documents} optional />
      <details>
        <summary>{say.newDocument}</summary>
        <DocumentFields ground={ground} name="word.document" optional />
      </details>
      <div className="row-of-fields">
        <InputField name="word.passage.locator" label={say.passage} hint={say.passageHint} optional />
        <DateField name="word.said" label={say.said} locale={ground.language} words={say.dateReading} />
      </div>
      <TextArea name="word.passage.text" label={say.passageText} rows={2} optional />
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
