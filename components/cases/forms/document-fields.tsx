'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import type { WordGround } from './form-ground';

type Props = {
  ground: Pick<WordGround, 'say' | 'lists' | 'claims' | 'language'> & {
    choices: Pick<WordGround['choices'], 'publishers'>;
  };
  name: string;
  optional: boolean;
};

/** A document that is not in the list yet. Its address stands in the picker above it. */
export function DocumentFields({ ground, name, optional }: Props): ReactElement {
  const { say, lists } = ground;
  return (
    <div className="row-of-fields">
      <InputField name={`${name}.title`} label={say.documentTitle} optional={optional} />
      <InputField
        name={`${name}.publisher`}
        label={say.publisher}
        autoComplete="off"
        list="publishers"
        optional={optional}
      />
      <datalist id="publishers">
        {(ground.choices.publishers ?? []).map((publisher) => (
          <option key={publisher} value={publisher} />
        ))}
      </datalist>
      <SelectField
        name={`${name}.class`}
        label={say.documentClass}
        options={lists.sourceClass}
        optional={optional}
      />
      <InputField name={`${name}.author`} label={say.author} optional />
      <DateField
        name={`${name}.date`}
        label={say.documentDate}
        locale={ground.language}
        words={say.dateReading}
      />
      <SelectField
        name={`${name}.language`}
        label={say.documentLanguage}
        options={optional ? [{ value: '', label: '' }, ...lists.language] : lists.language}
        optional
      />
      <InputField
        name={`${name}.copy`}
        label={ground.claims.form.copy}
        hint={ground.claims.form.copyHint}
        optional
      />
    </div>
  );
}
