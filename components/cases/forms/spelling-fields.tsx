'use client';

import type { ReactElement } from 'react';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import type { Messages } from '@/lib/platform/i18n/messages';
import { LOCALE_NAMES, LOCALES } from '@/lib/platform/i18n/locales';
import type { FormGround } from './form-ground';

type Props = {
  ground: Pick<FormGround, 'lists'>;
  labels: Messages['desk-cases']['new'];
};

/** Other spellings of a new person, one a line, all of them as open or closed as is chosen once. */
export function SpellingFields({ ground, labels }: Props): ReactElement {
  const { lists } = ground;
  return (
    <fieldset>
      <legend>{labels.spellings}</legend>
      <p className="hint">{labels.spellingsHint}</p>
      <div className="row-of-fields">
        {LOCALES.map((language) => (
          <TextArea
            key={language}
            name={`spellings.${language}`}
            label={LOCALE_NAMES[language]}
            lang={language}
            rows={3}
            optional
          />
        ))}
        <SelectField
          name="spellings.visibility"
          label={labels.spellingsVisibility}
          options={[{ value: '', label: '' }, ...lists.visibility]}
          optional
        />
      </div>
    </fieldset>
  );
}
