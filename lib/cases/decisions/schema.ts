import { z } from 'zod';

export const decisionKind = z.enum([
  'WARRANT',
  'REMAND',
  'VERDICT',
  'APPEAL',
  'CASSATION',
  'PAROLE',
  'COMMUTATION',
  'PARDON',
  'AMNESTY',
]);
export type DecisionKind = z.infer<typeof decisionKind>;

/** What a decision did with the one it reviews, or with the charge. */
export const decisionOutcome = z.enum([
  'GRANTED',
  'REFUSED',
  'CONVICTED',
  'ACQUITTED',
  'UPHELD',
  'CHANGED',
  'QUASHED',
  'UNKNOWN',
]);
export type DecisionOutcome = z.infer<typeof decisionOutcome>;
