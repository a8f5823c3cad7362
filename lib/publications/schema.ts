import { z } from 'zod';
import {
  asserterClass,
  claimKind,
  claimSetStatus,
  contentGrade,
  dateBasis,
  sourceGrade,
  verification,
} from '@/lib/claims/schema';
import { sourceClass } from '@/lib/evidence/schema';
import { partialDate } from '@/lib/platform/dates/date-schema';
import { localText } from '@/lib/platform/i18n/local-text';

/**
 * The parts that every published document is made of. The schemas are strict: a field that nobody allowed here
 * cannot be published by accident. Inside a document things point to one another by short keys (`c1`, `d2`).
 */
export const key = z.string().regex(/^[a-z]\d+$/);

export const datedBy = z.strictObject({
  date: partialDate,
  basis: dateBasis.nullable(),
  note: localText.nullable(),
});
export type DatedBy = z.infer<typeof datedBy>;

/** What a figure or a proposition says: exactly, as a range (either side may be open), or in words. */
export const claimValue = z.strictObject({
  eq: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  date: partialDate.optional(),
  text: localText.optional(),
});
export type ClaimValue = z.infer<typeof claimValue>;

export const publicClaim = z.strictObject({
  key,
  predicate: z.string().regex(/^[A-Z][A-Z_]*$/),
  kind: claimKind,
  value: claimValue.nullable(),
  scope: localText.nullable(),
  note: localText.nullable(),
  asserter: localText,
  asserterClass,
  via: localText.nullable(),
  said: partialDate.nullable(),
  sourceGrade,
  contentGrade,
  verification,
  /** How many independent origin documents carry it; several addresses of one text are one origin. */
  origins: z.int().min(0),
  document: key.nullable(),
  passages: z.array(z.strictObject({ capture: z.string(), locator: z.string() })),
});
export type PublicClaim = z.infer<typeof publicClaim>;

export const publicDocument = z.strictObject({
  key,
  publisher: localText.nullable(),
  title: z.string().min(1),
  author: z.string().min(1).nullable(),
  date: partialDate.nullable(),
  language: z.string().min(2),
  class: sourceClass,
  address: z.url({ protocol: /^https?$/ }).nullable(),
  captures: z.array(
    z.strictObject({ label: z.string(), site: z.string().nullable(), sha256: z.string().nullable() }),
  ),
});
export type PublicDocument = z.infer<typeof publicDocument>;

/** Rival claims about one thing. `preferred` and `reason` stand together; an official figure is no default headline. */
export const publicClaimSet = z.strictObject({
  about: localText,
  treatment: localText.nullable(),
  status: claimSetStatus,
  preferred: key.nullable(),
  reason: localText.nullable(),
  claims: z.array(key).min(1),
});
export type PublicClaimSet = z.infer<typeof publicClaimSet>;

/** What a publication is known by wherever it is cited: its number, its time (ISO 8601, UTC) and its hash (hex SHA-256). */
export type Stamp = { version: number; publishedAt: string; contentHash: string };

export type PageKind = 'case' | 'event';
export type PageAddress = { kind: PageKind; slug: string; publishedAt: string };
