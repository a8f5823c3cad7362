'use client';

import type { ReactElement } from 'react';
import { useField } from '@/components/forms/form-context';
import { InputField } from '@/components/forms/input-field';
import type { Enrolment } from '@/lib/staff/second-factor/authenticator/view';

type Props = {
  enrolment: Enrolment;
  labels: {
    factor: string;
    factorLead: string;
    factorKept: string;
    qr: string;
    secret: string;
    code: string;
  };
};

/**
 * The second factor to enrol, as a QR code and in text. Each page comes with a new one: after a refusal without script
 * the form goes on with the one that was scanned, and the new one is not shown.
 */
export function EnrolmentField({ enrolment, labels }: Props): ReactElement {
  const { entry, register } = useField('enrolment');
  return (
    <section>
      <h2>{labels.factor}</h2>
      <input {...register('enrolment')} type="hidden" defaultValue={entry} />
      {entry === enrolment.sealed ? (
        <>
          <p>{labels.factorLead}</p>
          <svg
            className="qr"
            role="img"
            aria-label={labels.qr}
            viewBox={`-3 -3 ${enrolment.qrCode.size + 6} ${enrolment.qrCode.size + 6}`}
            shapeRendering="crispEdges"
          >
            <path d={enrolment.qrCode.path} fill="#000" />
          </svg>
          <p>
            {labels.secret}: <span className="secret">{enrolment.secret}</span>
          </p>
        </>
      ) : (
        <p className="flag">{labels.factorKept}</p>
      )}
      <InputField
        name="code"
        label={labels.code}
        autoComplete="one-time-code"
        inputMode="numeric"
        className="code"
      />
    </section>
  );
}
