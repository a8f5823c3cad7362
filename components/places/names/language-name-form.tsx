'use client';

import type { ReactElement } from 'react';
import type { FormSchema } from '@/components/forms/form-schema';
import { InputField } from '@/components/forms/input-field';
import { ReasonedForm, type ReasonedGround } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/select-field';
import type { Option } from '@/lib/cases/choices/view';
import type { FormAction } from '@/lib/platform/forms/form-state';
import type { Locale } from '@/lib/platform/i18n/locales';
import type { Messages } from '@/lib/platform/i18n/messages';

type Words = Pick<
  Messages['gazetteer']['organisationForm'],
  'addName' | 'correctButton' | 'language' | 'readers' | 'readersHint' | 'changed'
>;
type Props<T> = {
  ground: ReasonedGround & {
    say: Words;
    options: Readonly<Record<'languages' | 'readers', readonly Option[]>>;
    locale: Locale;
  };
  label: string;
  /** The name to correct, or null for a new one. */
  name: { id: string; entries: Readonly<Record<string, string>> } | null;
  once: string;
  schema: FormSchema;
  action: FormAction<T>;
};

/** A name in one language of what all files share, new or in place of what stood there. */
export function LanguageNameForm<T>({ ground, label, name, ...form }: Props<T>): ReactElement {
  const { say, options } = ground;
  return (
    <ReasonedForm
      ground={ground}
      {...form}
      draftAs={`name-${name?.id ?? 'new'}`}
      began={name?.entries}
      hidden={name === null ? {} : { nameId: name.id }}
      entries={name?.entries ?? { language: ground.locale }}
      button={name === null ? say.addName : say.correctButton}
      done={() => say.changed}
    >
      <InputField name="text" label={label} />
      <div className="row-of-fields">
        <SelectField name="language" label={say.language} options={options.languages} />
        <SelectField
          name="preferredFor"
          label={say.readers}
          hint={say.readersHint}
          options={options.readers}
          optional
        />
      </div>
    </ReasonedForm>
  );
}
