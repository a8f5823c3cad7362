import { z } from 'zod';

/** What a letter can ask for. The last four are recorded as they were raised, and never enter a letter. */
export const demandKind = z.enum([
  'RELEASE',
  'DROP_CHARGES',
  'FAIR_TRIAL',
  'MEDICAL_CARE',
  'END_SOLITARY',
  'FAMILY_CONTACT',
  'COUNSEL_ACCESS',
  'TRANSFER_NEARER',
  'INVESTIGATE',
  'ACCOUNTABILITY',
  'CASE_REVIEW',
  'EXHUME',
  'REPARATION',
  'STOP_HARASSMENT',
  'WITHDRAW_FORCES',
  'LAW_REFORM',
  'ECONOMIC',
  'POLITICAL',
  'NEGOTIATE',
  'OTHER',
]);
export type DemandKind = z.infer<typeof demandKind>;
