import { notFound } from 'next/navigation';
import { z } from 'zod';
import { Refusal } from '@/lib/platform/errors/refusal';

/** An id as an address carries it; anything else is no page. */
export function requireId(text: string): string {
  const read = z.uuid().safeParse(text);
  return read.success ? read.data : notFound();
}

/** Whether a part of an address can name a row at all. */
export function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

/** What was read, or no such page: whoever may not see a thing does not learn whether it is there. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Refusal) notFound();
    throw error;
  }
}
