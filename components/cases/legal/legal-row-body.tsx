import type { ReactElement, ReactNode } from 'react';
import type { LegalFieldView } from '@/lib/cases/legal-fields/view';
import { LegalFieldPart } from './legal-field-part';
import type { LegalGround } from './legal-ground';

type Props = {
  ground: LegalGround;
  title: string;
  code: string;
  fields: readonly LegalFieldView[];
  mayEdit: boolean;
  /** Said in place of the forms where it was withdrawn. */
  withdrawn: string | null;
  /** What stands below the fields. */
  children: ReactNode;
};

/** A charge, a decision, a sentence or what happened beside, field by field with all that each field was. */
export function LegalRowBody(props: Props): ReactElement {
  const { ground, title, code, fields, mayEdit, withdrawn, children } = props;
  const { say } = ground;
  const stands = withdrawn === null;
  return (
    <>
      <h1>{title}</h1>
      <p className="note">{code}</p>
      <p>{say.lead}</p>
      {stands ? null : <p className="flag">{withdrawn}</p>}
      {mayEdit ? null : <p className="flag">{say.readOnly}</p>}
      {fields.map((one) => (
        <LegalFieldPart key={one.field} {...{ ground, one }} mayEdit={mayEdit && stands} />
      ))}
      {mayEdit && stands ? children : null}
    </>
  );
}
