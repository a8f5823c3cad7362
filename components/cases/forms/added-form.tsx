import type { ReactElement } from 'react';
import type { Added } from '@/lib/cases/facts/rules';
import { BirthForm } from './birth-form';
import { ChargeForm } from './charge-form';
import { ClaimForm } from './claim-form';
import { DecisionForm } from './decision-form';
import type { FormGround } from './form-ground';
import { NameForm } from './name-form';
import { OccurrenceForm } from './occurrence-form';
import { OutcomeForm } from './outcome-form';
import { SourceForm } from './source-form';
import { StatusForm } from './status-form';

const FORMS = {
  name: NameForm,
  birth: BirthForm,
  status: StatusForm,
  occurrence: OccurrenceForm,
  charge: ChargeForm,
  outcome: OutcomeForm,
  decision: DecisionForm,
  claim: ClaimForm,
  source: SourceForm,
} as const satisfies Record<Added, (props: { ground: FormGround }) => ReactElement>;

/** The form for what is added. */
export function AddedForm({ what, ground }: { what: Added; ground: FormGround }): ReactElement {
  const Form = FORMS[what];
  return <Form ground={ground} />;
}
