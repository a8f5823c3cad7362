'use client';

import type { ReactElement } from 'react';
import type { FormGround } from '@/components/cases/forms/form-ground';
import { ChangeForm } from '@/components/cases/links/change-form';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { TickField } from '@/components/forms/tick-field';
import { recordAssessmentForm } from '@/lib/cases/assessments/actions';
import { assessmentShape } from '@/lib/cases/assessments/rules';
import type { Option } from '@/lib/cases/choices/view';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = {
  form: FormGround;
  words: Messages['assessments']['desk'];
  options: Record<'schemes' | 'pace' | 'wgad', readonly Option[]>;
};

/** Records what a body found, as it said it. */
export function AssessmentForm({ form, words, options }: Props): ReactElement {
  return (
    <ChangeForm
      ground={{ form }}
      schema={async () => (await import('@/lib/cases/assessments/schema')).recordAssessmentInput}
      action={recordAssessmentForm}
      shape={assessmentShape}
      row={{}}
      once={form.once}
      entries={{ visibility: 'RESTRICTED', language: form.language }}
      draftAs="record"
      button={words.recordButton}
      done={words.saved}
    >
      <SelectField name="scheme" label={words.scheme} options={options.schemes} />
      {(['pace', 'wgad'] as const).map((list) => (
        <fieldset key={list}>
          <legend>{words[list]}</legend>
          {options[list].map(({ value, label }) => (
            <TickField key={value} name={`${list}.${value}`} label={label} />
          ))}
        </fieldset>
      ))}
      <InputField name="body" label={words.body} hint={words.bodyHint} />
      <DateField
        name="when"
        label={words.when}
        hint={form.say.dateHint}
        locale={form.language}
        words={form.say.dateReading}
      />
      <SelectField
        name="documentId"
        label={words.document}
        hint={words.documentHint}
        options={form.choices.documents}
      />
      <TextArea name="text" label={words.text} rows={4} optional />
      <div className="row-of-fields">
        <SelectField name="language" label={words.language} options={form.lists.language} optional />
        <SelectField
          name="visibility"
          label={form.say.visibility}
          hint={form.say.visibilityHint}
          options={form.lists.visibility}
          optional
        />
      </div>
    </ChangeForm>
  );
}
