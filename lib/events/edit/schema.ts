import { z } from 'zod';
import { sending } from '@/lib/cases/facts/schema';
import { dateBasis, visibility } from '@/lib/claims/schema';
import { eventKind } from '@/lib/events/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

const kind = z.enum(eventKind.options, { error: 'input.choice' });
const chosen = z.uuid({ error: 'input.choice' }).nullable().default(null);
const language = z.enum(LOCALES, { error: 'input.choice' });
const inEvent = { ...sending, eventId: z.uuid(), revision: z.int().min(1) };

/** An event that somebody opens at the desk: under a name in one language, closed. */
export const openEventFormInput = z.strictObject({
  ...sending,
  slug: z
    .string({ error: 'input.case.slug' })
    .max(80, { error: 'input.case.slug' })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'input.case.slug' }),
  kind,
  when: edtfInput.nullable().default(null),
  language,
  name: lineOfText(200),
});
export type OpenEventForm = z.infer<typeof openEventFormInput>;

/** What an event was, when and where, what it was part of, and who may see it. */
export const amendEventInput = z
  .strictObject({
    ...inEvent,
    kind,
    when: edtfInput.nullable().default(null),
    dateBasis: dateBasis.nullable().default(null),
    dateNote: lineOfText(500).nullable().default(null),
    placeId: chosen,
    parentId: chosen,
    visibility,
  })
  .refine((one) => one.parentId !== one.eventId, { error: 'input.event.parent', path: ['parentId'] });
export type AmendEvent = z.infer<typeof amendEventInput>;

/** The name and the description of an event in one language, new or in place of what stood there. */
export const writeEventTextInput = z.strictObject({
  ...inEvent,
  language,
  name: lineOfText(200),
  text: paragraph(4000).nullable().default(null),
});
export type WriteEventText = z.infer<typeof writeEventTextInput>;

/** What was looked at is what becomes public: the revision says which. */
export const publishEventInput = z.strictObject({
  once: z.uuid(),
  eventId: z.uuid(),
  revision: z.int().min(1),
  reason: lineOfText(500),
});
export type PublishEvent = z.infer<typeof publishEventInput>;

export const withdrawEventInput = z.strictObject({ eventId: z.uuid(), reason: lineOfText(500) });
export type WithdrawEvent = z.infer<typeof withdrawEventInput>;

/** What the lists on the page of an event are narrowed to; what cannot be read is not asked. */
const words = z.string().max(200).catch('');
export const deskEventQuery = z.object({ find: words, voice: words });
