import { z } from 'zod';

/** Admiralty scale, source letter: A completely reliable … E unreliable, F cannot be judged. */
export const sourceGrade = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
/** Admiralty scale, content digit: 1 confirmed (two independent origins at least) … 5 improbable, 6 cannot be judged. */
export const contentGrade = z.enum(['1', '2', '3', '4', '5', '6']);
export type SourceGrade = z.infer<typeof sourceGrade>;
export type ContentGrade = z.infer<typeof contentGrade>;

export const claimKind = z.enum(['FACT', 'ALLEGATION', 'OPINION', 'ESTIMATE']);
export type ClaimKind = z.infer<typeof claimKind>;

export const verification = z.enum([
  'UNREVIEWED',
  'IN_REVIEW',
  'SINGLE_ORIGIN',
  'CORROBORATED',
  'CONFIRMED',
  'DISPUTED',
  'REFUTED',
  'RETRACTED',
]);
export type Verification = z.infer<typeof verification>;

/** Who may see a value, from all to fewest. A new value starts closed. */
export const visibility = z.enum(['PUBLIC', 'PARTNER', 'RESTRICTED', 'SEALED']);
export type Visibility = z.infer<typeof visibility>;

export const claimSetStatus = z.enum(['OPEN', 'PREFERRED', 'SUPERSEDED', 'DISJOINT_SCOPE']);
export type ClaimSetStatus = z.infer<typeof claimSetStatus>;

/** What kind of voice makes a claim. */
export const asserterClass = z.enum([
  'STATE',
  'COURT',
  'TRADE_UNION',
  'NGO',
  'MEDIA',
  'PARTISAN',
  'WITNESS',
  'VICTIM_WITNESS',
  'FAMILY',
  'LAWYER',
  'HRD',
  'CAMPAIGN',
  'UN',
  'UNATTRIBUTED',
]);
export type AsserterClass = z.infer<typeof asserterClass>;

/** How a date came to be known: said by the source, worked out from it, or only framed by its context. */
export const dateBasis = z.enum(['STATED', 'DERIVED', 'CONTEXT']);
export type DateBasis = z.infer<typeof dateBasis>;
