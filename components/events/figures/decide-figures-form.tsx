'use client';

import type { ReactElement } from 'react';
import { InputField } from '@/components/forms/input-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { decideFiguresForm } from '@/lib/events/figures/actions';
import { decideFiguresShape } from '@/lib/events/figures/rivals/rules';
import type { FigureDecision } from '@/lib/events/figures/view';
import type { FigureGround } from './figure-ground';

type Props = { ground: FigureGround; measure: string; decision: FigureDecision; once: string };

/** What becomes of the figures of one measure. A preference is written down with its reason, or is not made. */
export function DecideFiguresForm({ ground, measure, decision, once }: Props): ReactElement {
  const { claims, say, lists, figures } = ground;
  const { set, choices, entries } = decision;
  return (
    <ReasonedForm
      ground={ground}
      schema={async () => (await import('@/lib/events/figures/rivals/schema')).decideFiguresInput}
      action={decideFiguresForm}
      once={once}
      draftAs={`decide-${measure}`}
      shape={decideFiguresShape}
      entries={entries}
      hidden={{ measure, ...(set === null ? {} : { claimSetId: set.id }) }}
      button={claims.rivals.button}
      done={() => figures.decided}
    >
      {set === null ? (
        <div className="row-of-fields">
          <InputField name="about" label={claims.rivals.about} />
          <SelectField name="language" label={say.language} options={lists.language} optional />
          <SelectField name="visibility" label={say.visibility} options={lists.visibility} optional />
        </div>
      ) : null}
      <div className="row-of-fields">
        <SelectField name="status" label={claims.rivals.status} options={lists.claimSetStatus} />
        <SelectField name="preferredId" label={claims.rivals.preferred} options={choices} optional />
      </div>
      <TextArea
        name="ground"
        label={claims.rivals.ground}
        hint={claims.rivals.groundHint}
        rows={3}
        optional
      />
      <TextArea name="treatment" label={claims.rivals.treatment} rows={2} optional />
    </ReasonedForm>
  );
}
