import { z } from 'zod';
import { paragraph } from '@/lib/platform/text/plain-text';

/** Two people whom somebody has looked at and tells apart: from the file of the one, why the other is somebody else. */
export const tellApartInput = z.strictObject({
  once: z.uuid(),
  caseId: z.uuid(),
  otherId: z.uuid(),
  reason: paragraph(1000),
});
export type TellApart = z.infer<typeof tellApartInput>;

/** Takes it back: they may be one after all. */
export const takeBackApartInput = z.strictObject({
  once: z.uuid(),
  caseId: z.uuid(),
  distinctId: z.uuid(),
  reason: paragraph(1000),
});
export type TakeBackApart = z.infer<typeof takeBackApartInput>;
