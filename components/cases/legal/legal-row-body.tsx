import type { ReactElement } from 'react';
import type { LegalFieldView } from '@/lib/cases/legal-fields/view';
import { LegalFieldPart } from './legal-field-part';
import type { LegalGround } from './legal-ground';

type Props = {
  ground: LegalGround;
  title: string;
  code: string;
  fields: readonly LegalFieldView[];
  mayEdit: boolean;
};

/** A charge, a decision or a sentence, field by field with all that each field was. */
export function LegalRowBody({ ground, title, code, fields, mayEdit }: Props): ReactElement {
  const { say } = ground;
  return (
    <>
      <h1>{title}</h1>
      <p className="note">{code}</p>
      <p>{say.lead}</p>
      {mayEdit ? null : <p className="flag">{say.readOnly}</p>}
      {fields.map((one) => (
        <LegalFieldPart key={one.field} {...{ ground, one, mayEdit }} />
      ))}
    </>
  );
}
