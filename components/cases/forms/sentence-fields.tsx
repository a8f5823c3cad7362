'use client';

import type { ReactElement, Ref } from 'react';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TickField } from '@/components/forms/tick-field';
import type { FormGround } from './form-ground';

type Props = { ground: FormGround; at: number; ref?: Ref<HTMLFieldSetElement> };

/** One sentence of a decision; left empty, there is none. */
export function SentenceFields({ ground, at, ref }: Props): ReactElement {
  const { say, lists } = ground;
  const name = `fact.sentences.${String(at)}`;
  const levels = [{ value: '', label: say.asDecision }, ...lists.visibility];
  return (
    <fieldset ref={ref} tabIndex={-1}>
      <legend>{say.sentence.replace('{n}', String(at + 1))}</legend>
      <div className="row-of-fields">
        <SelectField name={`${name}.type`} label={say.sentenceType} options={lists.sentenceType} optional />
        <InputField name={`${name}.term.years`} label={say.years} inputMode="numeric" optional />
        <InputField name={`${name}.term.months`} label={say.months} inputMode="numeric" optional />
        <InputField name={`${name}.term.days`} label={say.days} inputMode="numeric" optional />
        <SelectField name={`${name}.regime`} label={say.regime} options={lists.regime} optional />
        <DateField
          name={`${name}.start`}
          label={say.start}
          locale={ground.language}
          words={say.dateReading}
        />
        {at === 0 ? null : <TickField name={`${name}.supplementary`} label={say.supplementary} />}
        <InputField name={`${name}.text`} label={say.sentenceText} optional />
        <SelectField name={`${name}.visibility`} label={say.visibility} options={levels} optional />
      </div>
    </fieldset>
  );
}
