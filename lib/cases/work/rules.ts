import { z } from 'zod';
import type { Entries } from '@/lib/platform/forms/form-state';

/** Where the forms of a file's work stand; null for what names no file. */
export function workPath({ caseId }: Entries): string | null {
  const id = z.uuid().safeParse(caseId);
  return id.success ? `/desk/cases/${id.data}/work` : null;
}
