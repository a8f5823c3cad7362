import type { FormShape } from '@/lib/platform/forms/form-state';

/** What the withdrawal of an occurrence is typed into. */
export const withdrawShape: FormShape = { numbers: ['revision'] };

/** Of what happened beside, what was not withdrawn. */
export function standingOccurrences<R extends { withdrawal: { reason: string } | null }>(
  rows: readonly R[],
): R[] {
  return rows.filter(({ withdrawal }) => withdrawal === null);
}
