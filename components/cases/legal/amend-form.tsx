'use client';

import type { ReactElement } from 'react';
import { WhyField } from '@/components/cases/forms/why-field';
import { ActionForm } from '@/components/forms/action-form';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { Saved } from '@/components/people/person/saved';
import { amendLegalForm } from '@/lib/cases/legal-fields/actions';
import { legalShape } from '@/lib/cases/legal-fields/form/rules';
import type { Box } from '@/lib/cases/legal-fields/value/view';
import type { LegalGround } from './legal-ground';

type Props = {
  ground: LegalGround;
  once: string;
  field: string;
  boxes: readonly Box[];
  /** What the boxes hold at first: the value that stands. */
  typed: Readonly<Record<string, string>>;
  language: string | null;
};

/** Writes one field of a charge, a decision or a sentence anew. */
export function AmendForm({ ground, once, field, boxes, typed, language }: Props): ReactElement {
  const { say, form, words, hidden, locale } = ground;
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/legal-fields/schema')).amendLegalInput}
      action={amendLegalForm}
      words={words}
      shape={legalShape}
      draftAs={`amend-${field}`}
      hidden={{ ...hidden, once, field }}
      entries={typed}
      began={Object.fromEntries(boxes.map(({ name }) => [name, typed[name] ?? '']))}
      done={() => <Saved text={say.saved} />}
    >
      <div className="row-of-fields">
        {boxes.map(({ name, label, kind, options }) => {
          if (kind === 'choice') return <SelectField key={name} {...{ name, label, options }} optional />;
          if (kind === 'date')
            return (
              <DateField
                key={name}
                {...{ name, label, locale }}
                hint={form.dateHint}
                words={form.dateReading}
              />
            );
          if (kind === 'line')
            return (
              <InputField
                key={name}
                {...{ name, label }}
                {...(field === 'term' ? { inputMode: 'numeric' as const } : {})}
                optional
              />
            );
          return (
            <TextArea
              key={name}
              {...{ name, label }}
              {...(language === null ? {} : { lang: language })}
              rows={4}
              optional
            />
          );
        })}
      </div>
      <WhyField say={form} />
      <button className="second">{say.save}</button>
    </ActionForm>
  );
}
