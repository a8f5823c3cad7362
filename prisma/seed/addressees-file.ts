import { z } from 'zod';

const three = z.strictObject({ en: z.string(), ru: z.string(), kk: z.string() });

/** prisma/seed/addressees.yaml, checked. */
export const addresseesFile = z.strictObject({
  schema_version: z.literal(1),
  addressees: z.array(
    z.strictObject({
      code: z.string(),
      country: z.string(),
      ordinal: z.int(),
      office: three,
      salutation: three,
      post: z.string().nullable(),
      email: z.string().nullable(),
      verified_on: z.iso.date().nullable(),
    }),
  ),
});
export type AddresseesFile = z.infer<typeof addresseesFile>;
