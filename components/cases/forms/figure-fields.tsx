'use client';

import { useContext, type ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { FormParts } from '@/components/forms/form-context';
import { InputField } from '@/components/forms/input-field';
import type { FormGround } from './form-ground';

/** What a claim says where it is no text: a number, a range with a side that may stay open, or a date. */
export function FigureFields({ ground }: { ground: FormGround }): ReactElement {
  const say = ground.claims.form;
  const entries = useContext(FormParts)?.entries ?? {};
  const names = ['number', 'min', 'max'].map((part) => `figure.${part}`);
  return (
    <>
      <DateField
        name="figure.date"
        label={say.date}
        locale={ground.language}
        words={ground.say.dateReading}
      />
      <details open={names.some((name) => (entries[name] ?? '') !== '')}>
        <summary>{say.figure}</summary>
        <p className="hint">{say.figureHint}</p>
        <div className="row-of-fields">
          <InputField name="figure.number" label={say.number} inputMode="numeric" optional />
          <InputField name="figure.min" label={say.min} inputMode="numeric" optional />
          <InputField name="figure.max" label={say.max} inputMode="numeric" optional />
        </div>
      </details>
    </>
  );
}
