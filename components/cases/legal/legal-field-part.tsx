import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import { Moment } from '@/components/staff/moment';
import type { LegalFieldView } from '@/lib/cases/legal-fields/view';
import { AmendForm } from './amend-form';
import type { LegalGround } from './legal-ground';
import { PutBackForm } from './put-back-form';

type Props = { ground: LegalGround; one: LegalFieldView; mayEdit: boolean };

/** One field: what it holds, the form that writes it anew, and all that it held before, each to be put back. */
export function LegalFieldPart({ ground, one, mayEdit }: Props): ReactElement {
  const { say } = ground;
  const { field, label, boxes, typed, language, earlier } = one;
  // Each box is sent, that of an unknown part empty: what is put back is the value as it was.
  const whole = (value: Readonly<Record<string, string>>) =>
    Object.fromEntries(boxes.map(({ name }) => [name, value[name] ?? '']));
  const draw = (says: string | null) =>
    says === null ? (
      <p className="note">{say.none}</p>
    ) : (
      <p className="narrative-text" lang={language ?? undefined}>
        {says}
      </p>
    );
  return (
    <section className="legal-field" aria-labelledby={`field-${field}`}>
      <h2 id={`field-${field}`}>{label}</h2>
      {draw(one.says)}
      {mayEdit ? (
        <Folded title={say.amend.replace('{field}', label)}>
          <AmendForm {...{ ground, field, boxes, typed, language }} once={randomUUID()} />
        </Folded>
      ) : null}
      {earlier.length === 0 ? null : <h3>{say.before}</h3>}
      {earlier.length === 0 ? null : (
        <ol className="file-rows">
          {earlier.map(({ key, says, typed: value, ended }) => (
            <li key={key}>
              {draw(says)}
              <p className="meta">
                {say.until} <Moment at={ended.at} />
                {ended.by === null ? null : ` · ${ended.by}`}
                {ended.why === null ? null : ` · ${ended.why}`}
              </p>
              {mayEdit ? (
                <Folded title={say.putBackThis}>
                  <PutBackForm
                    {...{ ground, field }}
                    once={randomUUID()}
                    draftAs={`back-${field}-${key}`}
                    stands={whole(typed)}
                    earlier={whole(value)}
                  />
                </Folded>
              ) : null}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
