import type { Entries } from '@/lib/platform/forms/entries';
import { readEntries } from '@/lib/platform/forms/form-state';
import { isOfOneSending } from '@/lib/platform/forms/merge/merge-fields';

/** What stands in a form now, as JSON, in the order of its fields: no password, and no choice of one sending alone. */
export function typedInto(form: HTMLFormElement): string {
  const secret = [...form.querySelectorAll<HTMLInputElement>('input[type=password]')].map(({ name }) => name);
  const entries: Entries = readEntries(new FormData(form));
  const isLeft = (name: string) => name === 'onTopOf' || isOfOneSending(name) || secret.includes(name);
  const typed = Object.entries(entries).filter(([name]) => !isLeft(name));
  return JSON.stringify(Object.fromEntries(typed));
}
