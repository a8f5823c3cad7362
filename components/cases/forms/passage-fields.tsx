'use client';

import { useContext, type ReactElement } from 'react';
import { FormParts } from '@/components/forms/form-context';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import type { Option } from '@/lib/cases/choices/view';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = {
  say: Messages['desk-cases']['form'];
  claims: Messages['claims']['form'];
  languages: readonly Option[];
  /** What the names of the fields begin with. */
  name: string;
  optional: boolean;
};

/** Where in a document it stands, the words themselves, their language, their translation. */
export function PassageFields({ say, claims, languages, name, optional }: Props): ReactElement {
  const entries = useContext(FormParts)?.entries ?? {};
  const choices = [{ value: '', label: '–' }, ...languages];
  const more = ['language', 'translation', 'translationLanguage'].map((part) => `${name}.${part}`);
  return (
    <>
      <InputField name={`${name}.locator`} label={say.passage} hint={say.passageHint} optional={optional} />
      <TextArea name={`${name}.text`} label={say.passageText} rows={2} optional />
      <details open={more.some((field) => (entries[field] ?? '') !== '')}>
        <summary>{claims.translationMore}</summary>
        <SelectField name={`${name}.language`} label={claims.passageLanguage} options={choices} optional />
        <TextArea name={`${name}.translation`} label={claims.translation} rows={2} optional />
        <SelectField
          name={`${name}.translationLanguage`}
          label={claims.translationLanguage}
          options={choices}
          optional
        />
      </details>
    </>
  );
}
