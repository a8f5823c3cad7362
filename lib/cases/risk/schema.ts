import { z } from 'zod';
import { isoDay } from '@/lib/platform/dates/date-schema';
import { paragraph } from '@/lib/platform/text/plain-text';

export const riskLevel = z.enum(['LOW', 'MEDIUM', 'HIGH']);
export type RiskLevel = z.infer<typeof riskLevel>;

/** On what a publication rests, as far as the person is concerned. */
export const consentBasis = z.enum([
  'EXPLICIT_WRITTEN',
  'EXPLICIT_ORAL',
  'FAMILY',
  'LAWYER',
  'NOT_OBTAINABLE_VITAL_INTEREST',
  'PUBLIC_OWN_ACT',
  'REFUSED',
  'WITHDRAWN',
  'UNKNOWN',
]);
export type ConsentBasis = z.infer<typeof consentBasis>;

/** What publishing could bring upon the person, judged on a day (safety rule 1: it holds for 180 days). */
export const assessRiskInput = z.strictObject({
  caseId: z.uuid(),
  revision: z.int().min(1),
  level: riskLevel,
  reason: paragraph(2000),
  consentBasis,
  assessedOn: isoDay,
});
export type AssessRisk = z.infer<typeof assessRiskInput>;
