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

/** What lasts for a time, so that its end can be known too: a transfer is on the way until it arrives. */
export const LASTING: readonly StatusKind[] = [
  'SOLITARY',
  'PUNISHMENT_CELL',
  'HUNGER_STRIKE',
  'PSYCHIATRIC_CONFINEMENT',
  'HOUSE_ARREST',
  'TRANSFERRED',
];

const statusShape = z.strictObject({
  caseId: z.uuid(),
  revision: z.int().min(1),
  kind: statusKind,
  when: edtfInput.nullable().default(null),
  /** When it came to its end, for what lasts. */
  until: edtfInput.nullable().default(null),
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
  /** Whoever records it has checked what is improbable about it. An import vouches for its history as a whole. */
  checked: z.boolean().default(false),
});

/** Only what lasts has an end, and none lies before its beginning. Two dates that may be one day are no fault. */
function judgeEnd(
  { kind, when, until }: Pick<z.output<typeof statusShape>, 'kind' | 'when' | 'until'>,
  context: z.RefinementCtx,
): void {
  if (until === null) return;
  const fault = (message: string): void =>
    context.addIssue({ code: 'custom', path: ['until'], message, input: until.edtf });
  if (!LASTING.includes(kind)) fault('input.status.noEnd');
  else if (when?.earliest != null && until.latest !== null && until.latest < when.earliest) {
    fault('input.status.endBeforeStart');
  }
}

/** A status as it is recorded: what, when, where, by whom. Its claims are asserted beside it (lib/claims). */
export const recordStatusInput = statusShape.superRefine(judgeEnd);
export type RecordStatus = z.output<typeof recordStatusInput>;

/** A status that takes the place of one that was recorded wrongly; that one stays in the file, struck out. */
export const correctStatusInput = statusShape.extend({ supersedesId: z.uuid() }).superRefine(judgeEnd);
export type CorrectStatus = z.output<typeof correctStatusInput>;

/** A status that was simply wrong and has no right one to take its place: another person's, or never happened. */
export const withdrawStatusInput = z.strictObject({
  caseId: z.uuid(),
  revision: z.int().min(1),
  statusEventId: z.uuid(),
  checked: z.boolean().default(false),
});
export type WithdrawStatus = z.output<typeof withdrawStatusInput>;
