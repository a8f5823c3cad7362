'use client';

import type { ReactElement } from 'react';
import { WordFields } from '@/components/cases/forms/word-fields';
import { SourcePicker } from '@/components/cases/forms/source-picker';
import { FirstButton } from '@/components/forms/first-button';
import { InputField } from '@/components/forms/input-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/select-field';
import { recordFigureForm } from '@/lib/events/figures/actions';
import { figureShape } from '@/lib/events/figures/rules';
import type { FigureGround } from './figure-ground';

/** How many there were, on somebody's word. */
export function FigureForm({ ground, once }: { ground: FigureGround; once: string }): ReactElement {
  const { figures: own, lists } = ground;
  return (
    <ReasonedForm
      ground={ground}
      schema={async () => (await import('@/lib/events/figures/schema')).recordFigureInput}
      action={recordFigureForm}
      once={once}
      draftAs="figure"
      shape={figureShape}
      entries={{
        kind: 'ESTIMATE',
        'word.visibility': 'RESTRICTED',
        'word.noteLanguage': ground.language,
      }}
      button={own.add}
      done={() => own.saved}
    >
      <FirstButton words={own.add} />
      <div className="row-of-fields">
        <SelectField name="measure" label={own.measure} options={ground.measures} />
        <SelectField name="kind" label={own.kind} options={lists.claimKind} />
      </div>
      <p className="hint">{own.hint}</p>
      <div className="row-of-fields">
        <InputField name="number" label={own.number} inputMode="numeric" optional />
        <InputField name="min" label={own.min} inputMode="numeric" optional />
        <InputField name="max" label={own.max} inputMode="numeric" optional />
      </div>
      <WordFields ground={ground} picker={<SourcePicker ground={ground} part="word" />} />
    </ReasonedForm>
  );
}
