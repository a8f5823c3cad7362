import type { Entries } from '@/lib/platform/forms/entries';

/** A revision or another count that a form sent along; 0 for anything else. */
export function sentNumber(entries: Entries, name: string): number {
  const text = entries[name];
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** A text that a form sent along; empty for a list and for nothing. */
export function sentText(entries: Entries, name: string): string {
  const text = entries[name];
  return typeof text === 'string' ? text : '';
}

/** The id of a row that a form sent along, or null for anything else. */
export function sentId(entries: Entries, name: string): string | null {
  const text = sentText(entries, name);
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : null;
}
