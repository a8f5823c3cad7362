'use client';

import type { ReactElement } from 'react';
import { GradeHelp } from '@/components/claims/grade-help';
import { SelectField } from '@/components/forms/select-field';
import { gradeClaimForm } from '@/lib/claims/standing/actions';
import { judgedShape } from '@/lib/claims/standing/rules';
import { JudgeForm } from './judge-form';
import type { JudgeGround } from './judge-ground';

type Props = { ground: JudgeGround; claimId: string; entries: Readonly<Record<string, string>> };

/** How far a claim is trusted: source, content, verification. */
export function GradeForm({ ground, claimId, entries }: Props): ReactElement {
  const { say, form, lists } = ground;
  return (
    <JudgeForm
      ground={ground}
      schema={async () => (await import('@/lib/claims/standing/schema')).gradeClaimInput}
      action={gradeClaimForm}
      shape={judgedShape}
      hidden={{ claimId }}
      entries={entries}
      began={entries}
      draftAs="grade"
      button={say.grade.button}
    >
      <GradeHelp grades={ground.grades} say={say.form} />
      <div className="row-of-fields">
        <SelectField name="sourceGrade" label={form.sourceGrade} options={lists.sourceGrade} />
        <SelectField name="contentGrade" label={form.contentGrade} options={lists.contentGrade} />
        <SelectField name="verification" label={form.verification} options={lists.verification} />
      </div>
    </JudgeForm>
  );
}
