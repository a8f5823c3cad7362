import { z } from 'zod';

/** What the page of a file's claims is asked, as its address carries it; what cannot be read is as if it were not there. */
export const claimsQuery = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  /** The claim that the page begins behind. */
  after: z.uuid().nullable().catch(null).default(null),
});
export type ClaimsQuery = z.infer<typeof claimsQuery>;

/** So many claims are drawn at once. */
export const CLAIMS_PAGE = 100;
