import type { ReactElement } from 'react';
import { sayFault } from '@/components/forms/form-words';
import { RouteFaultSummary } from '@/components/forms/route-faults';
import { RouteField } from '@/components/forms/route-field';
import { INTAKE_FIELDS } from '@/lib/evidence/originals/rules';
import type { Messages } from '@/lib/platform/i18n/messages';
import { typedIn, type SentForm } from './route-form';

type Choices = readonly { value: string; label: string }[];
type Props = {
  sent: SentForm;
  /** What a working copy can be made from, and what can be done. */
  copying: { originals: Choices; changes: Choices };
  labels: Messages['originals']['form'];
};

const FORM = 'bring-in';

/** Brings a captured file in. A plain form: the same with script and without. */
export function BringInForm({ sent, copying, labels }: Props): ReactElement {
  const { faults, words } = sent;
  const faultOf = (name: string) => {
    const key = faults?.fields[name];
    return key === undefined ? undefined : sayFault(words, key);
  };
  return (
    <section>
      <h2>{labels.title}</h2>
      <p>{labels.lead}</p>
      {faults === null ? null : <RouteFaultSummary {...{ faults, words, labels }} form={FORM} />}
      <form method="post" action={sent.action} encType="multipart/form-data">
        <RouteField
          {...{ form: FORM, name: 'file', type: 'file' }}
          {...{ label: labels.file, hint: labels.fileHint, fault: faultOf('file') }}
        />
        {INTAKE_FIELDS.map((name) => (
          <RouteField
            key={name}
            {...{ form: FORM, name, label: labels[name], hint: labels[`${name}Hint`] }}
            {...{ fault: faultOf(name), value: typedIn(sent, name) }}
            {...(name === 'note' ? { rows: 3 } : {})}
            optional={name !== 'captured' && name !== 'tool'}
          />
        ))}
        {copying.originals.length === 0 ? null : (
          <>
            <RouteField
              {...{ form: FORM, name: 'copyOfId', label: labels.copyOfId, hint: labels.copyOfIdHint }}
              {...{ fault: faultOf('copyOfId'), value: typedIn(sent, 'copyOfId') }}
              options={[{ value: '', label: labels.none }, ...copying.originals]}
              optional
            />
            <RouteField
              {...{ form: FORM, name: 'change', label: labels.change, hint: labels.changeHint }}
              {...{ fault: faultOf('change'), value: typedIn(sent, 'change') }}
              options={[{ value: '', label: labels.choose }, ...copying.changes]}
              optional
            />
          </>
        )}
        <button>{labels.save}</button>
      </form>
    </section>
  );
}
