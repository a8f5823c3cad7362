'use client';

import type { ReactElement } from 'react';
import type { FormGround } from '@/components/cases/forms/form-ground';
import { ChangeForm } from '@/components/cases/links/change-form';
import { Folded } from '@/components/forms/folded';
import { SelectField } from '@/components/forms/select-field';
import { showAssessmentForm, strikeAssessmentForm } from '@/lib/cases/assessments/actions';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = {
  form: FormGround;
  words: Messages['assessments']['desk'];
  assessmentId: string;
  visibility: string;
  once: readonly [string, string];
};

/** Opens or closes one assessment, or strikes it. */
export function AssessmentChanges({ form, words, assessmentId, visibility, once }: Props): ReactElement {
  return (
    <>
      <Folded title={words.show}>
        <ChangeForm
          ground={{ form }}
          schema={async () => (await import('@/lib/cases/assessments/schema')).showAssessmentInput}
          action={showAssessmentForm}
          row={{ assessmentId }}
          once={once[0]}
          entries={{ visibility }}
          button={words.showButton}
          done={words.changed}
        >
          <SelectField
            name="visibility"
            label={form.say.visibility}
            hint={form.say.visibilityHint}
            options={form.lists.visibility}
          />
        </ChangeForm>
      </Folded>
      <Folded title={words.strike}>
        <ChangeForm
          ground={{ form }}
          schema={async () => (await import('@/lib/cases/assessments/schema')).strikeAssessmentInput}
          action={strikeAssessmentForm}
          row={{ assessmentId }}
          once={once[1]}
          draftAs={`strike-${assessmentId}`}
          button={words.strikeButton}
          done={words.struck}
        />
      </Folded>
    </>
  );
}
