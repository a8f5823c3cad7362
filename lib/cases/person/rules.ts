import type { FormShape } from '@/lib/platform/forms/form-state';
import type { Entries } from '@/lib/platform/forms/entries';

/** Where the forms of the person stand. What was typed says only which file; anything but an id gives null. */
export function personPath(entries: Entries): string | null {
  const caseId = entries['caseId'];
  return typeof caseId === 'string' && /^[0-9a-f-]{36}$/.test(caseId) ? `/desk/cases/${caseId}/person` : null;
}

/** The revision is the only number in these forms. */
export const personShape: FormShape = { numbers: ['revision'], lists: ['roles'] };
