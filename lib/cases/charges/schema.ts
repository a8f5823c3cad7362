import { z } from 'zod';

export const chargeCategory = z.enum([
  'INCITEMENT_DISCORD',
  'MASS_DISORDER',
  'UNLAWFUL_ASSEMBLY',
  'BANNED_ORGANISATION',
  'FALSE_INFORMATION',
  'INSULT_OFFICIAL',
  'SEIZURE_OF_POWER',
  'TERRORISM',
  'TREASON_ESPIONAGE',
  'UNION_OR_STRIKE',
  'RELIGION',
  'DRUGS_WEAPONS',
  'ECONOMIC',
  'HOOLIGANISM_VIOLENCE',
  'ORDINARY_CRIME_PRETEXT',
  'NONE_GIVEN',
  'UNKNOWN',
]);
export type ChargeCategory = z.infer<typeof chargeCategory>;

export const chargeOutcome = z.enum(['PENDING', 'CONVICTED', 'ACQUITTED', 'DROPPED', 'REQUALIFIED']);
export type ChargeOutcome = z.infer<typeof chargeOutcome>;
