'use client';

import { useContext, useRef, type ReactElement } from 'react';
import { FormParts, useField } from '@/components/forms/form-context';
import { describeField, FieldFrame } from '@/components/forms/field-frame';
import { LOOK } from '@/lib/platform/forms/form-state';
import type { FormGround } from './form-ground';

type Props = { ground: Pick<FormGround, 'claims'>; part: 'word' | 'source' };

/**
 * Paste an address, and what is known of it is proposed: the document that has it, or the fields of a new one. With
 * script it is looked at as soon as it is pasted, without script by its button; either way nothing typed is lost.
 */
export function SourcePicker({ ground, part }: Props): ReactElement {
  const say = ground.claims.look;
  const name = part === 'word' ? 'word.document.address' : 'document.address';
  const { id, fault, entry, register } = useField(name);
  const notes = useContext(FormParts)?.looked?.notes ?? [];
  const button = useRef<HTMLButtonElement>(null);
  const look = (): void => {
    button.current?.form?.requestSubmit(button.current);
  };
  return (
    <div className="source-picker">
      <FieldFrame id={id} label={say.label} hint={say.hint} fault={fault}>
        <span className="inline">
          <input
            {...register(name)}
            {...describeField(id, say.hint, fault)}
            type="text"
            inputMode="url"
            defaultValue={entry}
            autoComplete="off"
            spellCheck={false}
            onPaste={() => setTimeout(look)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              look();
            }}
          />
          <button ref={button} className="second" name={LOOK} value={part} formNoValidate>
            {say.button}
          </button>
        </span>
      </FieldFrame>
      <div role="status">
        {notes.length === 0 ? null : (
          <div className="proposed">
            <p>
              <b>{say.title2}</b>
            </p>
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
            <p className="hint">{say.check}</p>
          </div>
        )}
      </div>
    </div>
  );
}
