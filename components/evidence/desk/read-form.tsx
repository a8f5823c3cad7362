import type { ReactElement } from 'react';
import { sayFault } from '@/components/forms/form-words';
import { RouteFaultSummary } from '@/components/forms/route-faults';
import { RouteField } from '@/components/forms/route-field';
import type { Messages } from '@/lib/platform/i18n/messages';
import { typedIn, type SentForm } from './route-form';

type Props = { intakeId: string; sent: SentForm; labels: Messages['originals']['read'] };

/** Asks for the bytes of an original. A plain form: its answer is a file, or this page with what was wrong. */
export function ReadForm({ intakeId, sent, labels }: Props): ReactElement {
  const form = `read-${intakeId}`;
  const isThis = typedIn(sent, 'intakeId') === intakeId;
  const faults = isThis ? sent.faults : null;
  const { words } = sent;
  const faultOf = (name: string) => {
    const key = faults?.fields[name];
    return key === undefined ? undefined : sayFault(words, key);
  };
  return (
    <details open={faults !== null}>
      <summary>{labels.title}</summary>
      <p>{labels.lead}</p>
      {faults === null ? null : <RouteFaultSummary {...{ faults, words, labels, form }} />}
      <form method="post" action={sent.action}>
        <input type="hidden" name="intakeId" value={intakeId} />
        <RouteField
          {...{ form, name: 'reason', label: labels.reason, hint: labels.reasonHint }}
          {...{ fault: faultOf('reason'), value: isThis ? typedIn(sent, 'reason') : '' }}
        />
        <RouteField
          {...{ form, name: 'code', label: labels.code, hint: labels.codeHint, fault: faultOf('code') }}
          autoComplete="one-time-code"
          optional
        />
        <button className="second">{labels.save}</button>
      </form>
    </details>
  );
}
