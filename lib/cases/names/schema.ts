import { z } from 'zod';
import { nameInput } from '@/lib/people/schema';

/** One more name of the person whom a case file is about. */
export const addNameInput = z.strictObject({
  caseId: z.uuid(),
  revision: z.int().min(1),
  name: nameInput,
});
export type AddName = z.infer<typeof addNameInput>;
