import { z } from 'zod';
import { sending } from '@/lib/cases/facts/schema';
import { visibility } from '@/lib/claims/schema';
import { involvementRole } from '@/lib/events/schema';

const role = z.enum(involvementRole.options, { error: 'input.choice' });
const inFile = { ...sending, caseId: z.uuid(), revision: z.int().min(1) };

/** What part the person of a file had in an event, said from the file. */
export const linkEventInput = z.strictObject({
  ...inFile,
  eventId: z.uuid({ error: 'input.choice' }),
  role,
  visibility: visibility.default('RESTRICTED'),
});
export type LinkEvent = z.infer<typeof linkEventInput>;

export const changeLinkInput = z.strictObject({ ...inFile, involvementId: z.uuid(), role, visibility });
export type ChangeLink = z.infer<typeof changeLinkInput>;

export const unlinkEventInput = z.strictObject({ ...inFile, involvementId: z.uuid() });
export type UnlinkEvent = z.infer<typeof unlinkEventInput>;
