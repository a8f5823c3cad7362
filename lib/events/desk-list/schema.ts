import { z } from 'zod';
import { eventKind } from '@/lib/events/schema';

/** What the address of the list asks for; what cannot be read is not asked. */
export const deskEventsQuery = z.object({
  q: z.string().max(200).catch(''),
  kind: z.enum(eventKind.options).nullable().catch(null),
  state: z.enum(['DRAFT', 'PUBLISHED', 'SUSPENDED']).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type DeskEventsQuery = z.infer<typeof deskEventsQuery>;

export const EVENTS_ON_A_PAGE = 50;
