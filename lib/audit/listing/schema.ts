import { z } from 'zod';
import { isoDay } from '@/lib/platform/dates/date-schema';

/** What an address of the audit page can ask for. Days are UTC and both included. */
const shape = {
  actor: z.uuid(),
  kind: z.string().regex(/^[a-z][a-z.-]{0,60}$/),
  subject: z.string().regex(/^[a-z][a-z-]{0,30}$/),
  subjectId: z.uuid(),
  from: isoDay,
  to: isoDay,
  /** Only entries before this number: the next page. */
  before: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .transform(BigInt),
};
type Shape = typeof shape;
export type AuditFilter = { [F in keyof Shape]?: z.output<Shape[F]> | undefined };

/** Reads the filters of an address. What cannot be read is left out, and `isWhole` says so. */
export function readAuditFilter(given: Readonly<Record<string, unknown>>): {
  filter: AuditFilter;
  isWhole: boolean;
} {
  const asked = Object.entries(given).filter(([, value]) => value !== undefined && value !== '');
  const read = asked.flatMap(([name, value]) => {
    const known = Object.hasOwn(shape, name) ? shape[name as keyof Shape].safeParse(value) : undefined;
    return known?.success ? [[name, known.data] as const] : [];
  });
  return { filter: Object.fromEntries(read), isWhole: read.length === asked.length };
}
