import { partialDate } from '@/lib/platform/dates/date-schema';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

/** What a claim says of a birth: its value as it is stored. */
type Told = { value: unknown; verification: string; isSuperseded: boolean };

/**
 * When a person was born, by every claim that stands. Where sources differ, all the days from the first to the last that
 * any of them allows: such a birth proves nobody of age, and rules out no event that one source allows. A claim that is
 * refuted, retracted or superseded says nothing.
 */
export function birthFrom(claims: readonly Told[]): PartialDate | null {
  const told = claims
    .filter(({ verification, isSuperseded }) => !isSuperseded && !GIVEN_UP.includes(verification))
    .flatMap(({ value }) => birthIn(value) ?? []);
  const [first] = told;
  if (first === undefined) return null;
  if (told.every(({ edtf }) => edtf === first.edtf)) return first;
  const earliest = outermost(
    told.map((one) => one.earliest),
    (a, b) => a < b,
  );
  const latest = outermost(
    told.map((one) => one.latest),
    (a, b) => a > b,
  );
  return { edtf: `${earliest ?? '..'}/${latest ?? '..'}`, earliest, latest };
}

const GIVEN_UP: readonly string[] = ['REFUTED', 'RETRACTED'];

/** The date that a claim says, or null: it says none. */
export function birthIn(value: unknown): PartialDate | null {
  if (typeof value !== 'object' || value === null || !('date' in value)) return null;
  const read = partialDate.safeParse(value.date);
  return read.success ? read.data : null;
}

/** A side that one source leaves open stays open. */
function outermost(days: readonly (IsoDay | null)[], isFurther: (a: IsoDay, b: IsoDay) => boolean) {
  return days.reduce((far, day) => (far === null || day === null ? null : isFurther(day, far) ? day : far));
}
