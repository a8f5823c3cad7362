'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { addChargeForm } from '@/lib/cases/facts/actions';
import { DateFields } from './date-fields';
import { FactForm } from './fact-form';
import type { FormGround } from './form-ground';
import { TextFields } from './text-fields';

/** Adds a charge as the authorities state it. */
export function ChargeForm({ ground }: { ground: FormGround }): ReactElement {
  const { say, lists, choices } = ground;
  return (
    <FactForm
      ground={ground}
      schema={async () => (await import('@/lib/cases/facts/schema')).addChargeOnWordInput}
      action={addChargeForm}
      entries={{ 'fact.outcome': 'PENDING' }}
    >
      <SelectField name="fact.category" label={say.category} options={lists.chargeCategory} />
      <TextArea
        name="fact.categoryNote"
        label={say.categoryNote}
        hint={say.categoryNoteHint}
        rows={2}
        optional
      />
      <SelectField
        name="fact.articleId"
        label={say.article}
        hint={say.articleHint}
        options={choices.articles}
        optional
      />
      <div className="row-of-fields">
        <InputField name="fact.part" label={say.part} optional />
        <SelectField name="fact.outcome" label={say.outcome} options={lists.chargeOutcome} optional />
        <SelectField
          name="fact.supersedesId"
          label={say.requalifies}
          options={ground.earlier.charges}
          optional
        />
      </div>
      <DateFields ground={ground} />
      <DateField
        name="fact.act"
        label={say.actWhen}
        hint={say.actWhenHint}
        locale={ground.language}
        words={say.dateReading}
      />
      <TextFields ground={ground} name="fact.allegedAct" label={say.act} />
    </FactForm>
  );
}
