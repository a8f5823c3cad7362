import { z } from 'zod';

const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
const pair = z.strictObject({ from: number.optional(), to: number.optional() });

/** Two versions of a file, by their numbers. */
export type VersionPair = { from: number; to: number };

/**
 * Which two versions an address asks for: the last two where it names none. Null where it asks for what cannot be:
 * another parameter, what is no number, a version that does not stand.
 *
 * @param standing the numbers of the versions that stand, the newest first
 */
export function readVersionPair(
  params: Readonly<Record<string, unknown>>,
  standing: readonly number[],
): VersionPair | null {
  const read = pair.safeParse(params);
  const [newest] = standing;
  if (!read.success || newest === undefined) return null;
  const to = read.data.to ?? newest;
  const from = read.data.from ?? standing.find((one) => one < to) ?? to;
  return standing.includes(from) && standing.includes(to) ? { from, to } : null;
}
