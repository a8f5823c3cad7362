'use client';

import { createContext, useContext } from 'react';
import type { FieldValues, UseFormRegister } from 'react-hook-form';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Looked } from '@/lib/platform/forms/form-state';

export type FormContext = {
  id: string;
  register: UseFormRegister<FieldValues>;
  /** What a field shows before anybody types: what was typed before a refusal, else what the page gives. */
  entries: Entries;
  /** By the name of the field, in words. */
  faults: Readonly<Record<string, string>>;
  /** What the form was told when it was asked. */
  looked?: Looked;
};

export const FormParts = createContext<FormContext | null>(null);

/** What the form around says of a name that is no field. */
export function useEntry(name: string): string | undefined {
  const entry = useContext(FormParts)?.entries[name];
  return typeof entry === 'string' ? entry : undefined;
}

/** What a field needs of the form around it, by its name. */
export function useField(name: string) {
  const form = useContext(FormParts);
  if (form === null) throw new Error('A field stands in an ActionForm');
  const id = `${form.id}-${name.replaceAll('.', '-')}`;
  const entry = form.entries[name];
  const fault = form.faults[name];
  return {
    id,
    fault,
    entry: typeof entry === 'string' ? entry : '',
    entries: entry,
    register: form.register,
    looked: form.looked,
  };
}
