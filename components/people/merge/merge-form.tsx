'use client';

import type { ReactElement } from 'react';
import { WhyField } from '@/components/cases/forms/why-field';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { PickOne } from '@/components/forms/pick-one';
import { mergePeopleForm } from '@/lib/people/merge/actions';
import { mergeShape } from '@/lib/people/merge/form/rules';
import type { MergeView } from '@/lib/people/merge/view';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = {
  merge: MergeView;
  once: string;
  words: FormWords;
  say: Messages['merge'];
  fields: Messages['desk-cases']['form'];
};

/** Who stays, which value stands where the two differ, and why. */
export function MergeForm({ merge, once, words, say, fields }: Props): ReactElement {
  const [one, other] = merge.sides;
  const { caseId, revision, seen } = merge;
  const called = ({ called: { text }, files }: typeof one) =>
    [text, ...files.map(({ code }) => code)].join(' · ');
  const proposed = Object.fromEntries(merge.choices.map((choice) => [choice.field, choice.proposed]));
  return (
    <ActionForm
      schema={async () => (await import('@/lib/people/merge/schema')).mergePeopleInput}
      action={mergePeopleForm}
      words={words}
      shape={mergeShape}
      hidden={{ once, caseId, revision: String(revision), seen, otherId: other.personId }}
      entries={{ stays: 'THIS', ...proposed }}
      done={() => (
        <p className="done" role="status">
          {say.done} <a href={`/desk/cases/${caseId}/person`}>{say.toPerson}</a>
        </p>
      )}
    >
      <PickOne
        name="stays"
        label={say.stays}
        hint={say.staysHint}
        options={[
          { value: 'THIS', label: called(one), language: one.called.language },
          { value: 'OTHER', label: called(other), language: other.called.language },
        ]}
      />
      <h2>{say.choose}</h2>
      <p className="note">{merge.choices.length === 0 ? say.noDifference : say.chooseLead}</p>
      {merge.choices.map(({ field, label, options }) => (
        <PickOne key={field} name={field} label={label} options={options} />
      ))}
      {one.minor || other.minor ? <p className="flag">{say.minorStays}</p> : null}
      <p className="note">{say.closedNames}</p>
      <WhyField say={fields} />
      <button>{say.merge}</button>
    </ActionForm>
  );
}
