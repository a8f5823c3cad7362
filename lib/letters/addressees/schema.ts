import { z } from 'zod';
import { isoDay } from '@/lib/platform/dates/date-schema';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

/** An office that letters go to. `verifiedOn` is the day on which somebody last checked its address. */
export const addAddresseeInput = z.strictObject({
  code: z
    .string()
    .max(60)
    .regex(/^[a-z0-9-]+$/),
  country: z.string().length(2),
  ordinal: z.int().min(0),
  officeEn: lineOfText(300),
  officeRu: lineOfText(300),
  officeKk: lineOfText(300),
  salutationEn: lineOfText(200),
  salutationRu: lineOfText(200),
  salutationKk: lineOfText(200),
  post: paragraph(500).nullable().default(null),
  email: z.email().max(254).nullable().default(null),
  verifiedOn: isoDay.nullable().default(null),
});
export type AddAddressee = z.infer<typeof addAddresseeInput>;
