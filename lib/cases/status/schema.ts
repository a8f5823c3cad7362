import { z } from 'zod';

/** What can happen to a person. Domain list "Status event"; its labels and definitions stand in messages/*.json. */
export const statusKind = z.enum([
  'SUMMONED',
  'SEARCHED',
  'THREATENED',
  'ATTACKED',
  'DETAINED',
  'ATTEMPTED_DETENTION',
  'ADMIN_ARREST',
  'ARRESTED',
  'CHARGED',
  'REMANDED',
  'HOUSE_ARREST',
  'TRAVEL_BAN',
  'WANTED',
  'TRIAL_OPENED',
  'CONVICTED',
  'SENTENCED',
  'ACQUITTED',
  'APPEAL_FILED',
  'UPHELD',
  'SENTENCE_CHANGED',
  'TRANSFERRED',
  'SOLITARY',
  'PUNISHMENT_CELL',
  'REGIME_TIGHTENED',
  'NEW_CASE_IN_PRISON',
  'HUNGER_STRIKE',
  'PSYCHIATRIC_CONFINEMENT',
  'PAROLE_DENIED',
  'PARDON_OFFERED',
  'PARDON_REFUSED',
  'RELEASED',
  'REARRESTED',
  'EXILED',
  'DISAPPEARED',
  'FOUND',
  'ESCAPED',
  'DIED',
  'KILLED',
  'REHABILITATED',
  'WHEREABOUTS_UNKNOWN',
]);
export type StatusKind = z.infer<typeof statusKind>;

/** Where a person stands in the eyes of those who hold them. Derived from status events, never stored as a fact. */
export const custodyState = z.enum([
  'AT_LIBERTY',
  'AT_LIBERTY_CHARGED',
  'WANTED',
  'POLICE_CUSTODY',
  'ADMIN_ARREST',
  'PRETRIAL_DETENTION',
  'HOUSE_ARREST',
  'IMPRISONED',
  'RESTRICTED_FREEDOM',
  'SUSPENDED',
  'PSYCHIATRIC',
  'DISAPPEARED',
  'RELEASED',
  'EXILED',
  'DECEASED',
  'UNKNOWN',
]);
export type CustodyState = z.infer<typeof custodyState>;

export const certainty = z.enum(['CONFIRMED', 'BELIEVED', 'UNKNOWN']);
export type Certainty = z.infer<typeof certainty>;

/** Who, if anyone, can reach a person in custody. */
export const contactState = z.enum([
  'CAPTURE_DENIED',
  'ACKNOWLEDGED_LOCATION_HIDDEN',
  'LOCATION_KNOWN_NO_CONTACT',
  'FAMILY',
  'COUNSEL',
  'HUMANITARIAN',
  'NGO',
  'UNKNOWN',
]);
export type ContactState = z.infer<typeof contactState>;

export const releaseGround = z.enum([
  'TERM_SERVED',
  'PAROLE',
  'PARDON',
  'AMNESTY',
  'HEALTH',
  'COMMUTED',
  'ACQUITTED',
  'CHARGES_DROPPED',
  'PENDING_TRIAL',
  'EXCHANGE',
  'UNKNOWN',
]);
export type ReleaseGround = z.infer<typeof releaseGround>;

export const deathContext = z.enum(['IN_CUSTODY', 'AFTER_RELEASE', 'AT_PROTEST', 'ATTACK', 'CAUSE_DISPUTED']);
export type DeathContext = z.infer<typeof deathContext>;
