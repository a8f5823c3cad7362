import { z } from 'zod';
import { dateBasis, visibility } from '@/lib/claims/schema';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { languageTag } from '@/lib/platform/i18n/language-tag';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';

/** What can happen to a person. Domain list "Status event"; its labels and definitions stand in messages/*.json. */
export const statusKind = z.enum(
  [
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
  ],
  { error: 'input.choice' },
);
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

/** A status as it is recorded: what, when, where, by whom. Its claims are asserted beside it (lib/claims). */
export const recordStatusInput = z.strictObject({
  caseId: z.uuid(),
  revision: z.int().min(1),
  kind: statusKind,
  when: edtfInput.nullable().default(null),
  dateBasis: dateBasis.nullable().default(null),
  dateNote: lineOfText(500).nullable().default(null),
  placeId: z.uuid().nullable().default(null),
  placeText: lineOfText(200).nullable().default(null),
  facilityId: z.uuid().nullable().default(null),
  eventId: z.uuid().nullable().default(null),
  authority: lineOfText(200).nullable().default(null),
  contact: contactState.nullable().default(null),
  ground: releaseGround.nullable().default(null),
  death: deathContext.nullable().default(null),
  text: paragraph(4000).nullable().default(null),
  language: languageTag.default('en'),
  visibility: visibility.default('RESTRICTED'),
  supersedesId: z.uuid().nullable().default(null),
});
export type RecordStatus = z.infer<typeof recordStatusInput>;
