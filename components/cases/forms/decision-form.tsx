'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { recordDecisionForm } from '@/lib/cases/facts/actions';
import { DateFields } from './date-fields';
import { FactForm } from './fact-form';
import type { FormGround } from './form-ground';
import { SentenceRows } from './sentence-rows';
import { TextFields } from './text-fields';

/** Records a decision of a court with its sentences, the principal one first. */
export function DecisionForm({ ground }: { ground: FormGround }): ReactElement {
  const { say, lists, choices } = ground;
  return (
    <FactForm
      ground={ground}
      schema={async () => (await import('@/lib/cases/facts/schema')).recordDecisionOnWordInput}
      action={recordDecisionForm}
    >
      <SelectField name="fact.kind" label={say.decision} options={lists.decisionKind} />
      <SelectField name="fact.outcome" label={say.outcome} options={lists.decisionOutcome} />
      <DateFields ground={ground} />
      <div className="row-of-fields">
        <InputField name="fact.court" label={say.court} optional />
        <InputField name="fact.courtRu" label={say.courtRu} optional lang="ru" />
        <InputField name="fact.courtKk" label={say.courtKk} optional lang="kk" />
        <SelectField name="fact.placeId" label={say.place} options={choices.places} optional />
        <SelectField name="fact.reviewsId" label={say.reviews} options={ground.earlier.decisions} optional />
      </div>
      <DateField
        name="fact.until"
        label={say.holdsUntil}
        hint={say.holdsUntilHint}
        locale={ground.language}
        words={say.dateReading}
      />
      <SentenceRows ground={ground} />
      <TextFields ground={ground} name="fact.text" label={say.text} />
    </FactForm>
  );
}
