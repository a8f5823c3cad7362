import { factClaims } from '@/lib/letters/facts/rules';
import type { CaseDocument } from '@/lib/cases/schema';
import type { CustodyState, StatusKind } from '@/lib/cases/status/schema';
import type { AddresseeDocument, LetterDemand } from '@/lib/letters/schema';
import { comparePartialDates } from '@/lib/platform/dates/compare';
import { daysBetween } from '@/lib/platform/dates/days';
import type { IsoDay } from '@/lib/platform/dates/partial-date';

/** After so many days an address may have changed and a status may be out of date. */
const FRESH_DAYS = 180;

/** How a letter speaks of a person. It decides what may be asked, and is never finer than the file. */
export type Standing =
  'HELD' | 'DISAPPEARED' | 'AT_LIBERTY' | 'AT_LIBERTY_CHARGED' | 'DEAD' | 'KILLED' | 'UNKNOWN';

const STANDING: Record<CustodyState, Standing> = {
  POLICE_CUSTODY: 'HELD',
  ADMIN_ARREST: 'HELD',
  PRETRIAL_DETENTION: 'HELD',
  HOUSE_ARREST: 'HELD',
  IMPRISONED: 'HELD',
  PSYCHIATRIC: 'HELD',
  DISAPPEARED: 'DISAPPEARED',
  AT_LIBERTY: 'AT_LIBERTY',
  RESTRICTED_FREEDOM: 'AT_LIBERTY',
  SUSPENDED: 'AT_LIBERTY',
  RELEASED: 'AT_LIBERTY',
  EXILED: 'AT_LIBERTY',
  AT_LIBERTY_CHARGED: 'AT_LIBERTY_CHARGED',
  WANTED: 'AT_LIBERTY_CHARGED',
  DECEASED: 'DEAD',
  UNKNOWN: 'UNKNOWN',
};

/** Status events after which an earlier solitary confinement is no longer the last that is known. */
const CHANGES_OF_PLACE: ReadonlySet<StatusKind> = new Set<StatusKind>([
  'DETAINED',
  'ARRESTED',
  'REARRESTED',
  'ADMIN_ARREST',
  'REMANDED',
  'HOUSE_ARREST',
  'TRANSFERRED',
  'SOLITARY',
  'PUNISHMENT_CELL',
  'PSYCHIATRIC_CONFINEMENT',
  'RELEASED',
  'ESCAPED',
  'EXILED',
  'DISAPPEARED',
  'FOUND',
  'WHEREABOUTS_UNKNOWN',
]);

const CONVICTIONS: ReadonlySet<StatusKind> = new Set<StatusKind>([
  'CONVICTED',
  'SENTENCED',
  'UPHELD',
  'SENTENCE_CHANGED',
]);

/**
 * Where the person stands for a letter. A death on file outweighs the derived state as long as nobody has refuted it:
 * asking for the freedom of someone who may be dead hurts those who mourn.
 */
export function standingOf(document: CaseDocument): Standing {
  const onFile = (kind: StatusKind) =>
    document.status.some((entry) => entry.kind === kind && !isWithdrawn(document, entry.claims));
  if (onFile('KILLED')) return 'KILLED';
  if (onFile('DIED')) return 'DEAD';
  return STANDING[document.custody.state];
}

/**
 * What a letter in this case may ask for, the first being the one offered. The set follows from where the person stands
 * alone: what others demanded, and above all what parties demanded, never enters it. Medical, economic and political
 * demands are in no set.
 */
export function eligibleDemands(document: CaseDocument): LetterDemand[] {
  const standing = standingOf(document);
  switch (standing) {
    case 'KILLED':
      return ['INVESTIGATE', 'ACCOUNTABILITY'];
    case 'DEAD':
      return ['INVESTIGATE', 'ACCOUNTABILITY', 'REPARATION'];
    case 'DISAPPEARED':
      return ['INVESTIGATE', 'ACCOUNTABILITY', 'FAMILY_CONTACT', 'COUNSEL_ACCESS'];
    case 'UNKNOWN':
      return ['INVESTIGATE'];
    case 'AT_LIBERTY':
      return ['REPARATION', 'CASE_REVIEW'];
    case 'AT_LIBERTY_CHARGED':
      return ['STOP_HARASSMENT', ...dropCharges(document), 'REPARATION', 'CASE_REVIEW'];
    case 'HELD':
      return [
        'RELEASE',
        ...dropCharges(document),
        'FAIR_TRIAL',
        'COUNSEL_ACCESS',
        'FAMILY_CONTACT',
        ...(inSolitary(document) ? (['END_SOLITARY'] as const) : []),
      ];
  }
}

/** Why there is no letter in this case at present. */
export type LetterStop = 'STATUS_DISPUTED' | 'STATUS_UNSUPPORTED' | 'NOT_OFFERED';

/**
 * What stops a letter: the claims under the present status contradict one another, or none of them can be used. Null
 * when nothing does. A status that is not known rests on nothing, and a letter may ask where the person is.
 */
export function letterStop(document: CaseDocument): LetterStop | null {
  if (document.custody.state === 'UNKNOWN') return null;
  const usable = new Set(factClaims(document).map(({ claim }) => claim.key));
  const restsOn = document.status
    .filter((event) => document.custody.restsOn.includes(event.key))
    .flatMap((event) => event.claims);
  if (restsOn.some((key) => usable.has(key))) return null;
  const disputed = document.claims.some(
    (claim) => restsOn.includes(claim.key) && claim.verification === 'DISPUTED',
  );
  return disputed ? 'STATUS_DISPUTED' : 'STATUS_UNSUPPORTED';
}

/** What the sender must know before writing. */
export type LetterNote = 'LAST_CHECKED_LONG_AGO' | 'NEVER_CHECKED';

/** The notices of a letter on a day (`YYYY-MM-DD`): a file not checked for more than 180 days speaks "as last known". */
export function letterNotes(document: CaseDocument, today: IsoDay): LetterNote[] {
  if (document.lastChecked === null) return ['NEVER_CHECKED'];
  return daysBetween(document.lastChecked, today) > FRESH_DAYS ? ['LAST_CHECKED_LONG_AGO'] : [];
}

/** True when the addresses of an office may be used on a day: somebody verified them at most 180 days before. */
export function addresseeFresh(addressee: AddresseeDocument, today: IsoDay): boolean {
  if (addressee.verifiedOn === null) return false;
  const age = daysBetween(addressee.verifiedOn, today);
  return age >= 0 && age <= FRESH_DAYS;
}

function isWithdrawn(document: CaseDocument, claims: readonly string[]): boolean {
  const cited = document.claims.filter((claim) => claims.includes(claim.key));
  return (
    cited.length > 0 &&
    cited.every(({ verification }) => verification === 'REFUTED' || verification === 'RETRACTED')
  );
}

function dropCharges(document: CaseDocument): LetterDemand[] {
  const charged =
    document.charges.some(({ outcome }) => outcome === 'PENDING') ||
    (document.charges.length === 0 && document.status.some(({ kind }) => kind === 'CHARGED'));
  const convicted =
    document.custody.state === 'IMPRISONED' ||
    document.charges.some(({ outcome }) => outcome === 'CONVICTED') ||
    document.decisions.some(({ outcome }) => outcome === 'CONVICTED') ||
    document.status.some(({ kind }) => CONVICTIONS.has(kind));
  return charged && !convicted ? ['DROP_CHARGES'] : [];
}

function inSolitary(document: CaseDocument): boolean {
  if (document.custody.state === 'HOUSE_ARREST') return false;
  const usable = new Set(factClaims(document).map(({ claim }) => claim.key));
  const last = document.status
    .filter(({ kind, claims }) => CHANGES_OF_PLACE.has(kind) && claims.some((key) => usable.has(key)))
    .flatMap(({ kind, when }) => (when === null ? [] : [{ kind, date: when.date }]))
    .sort((a, b) => comparePartialDates(a.date, b.date))
    .at(-1);
  return last?.kind === 'SOLITARY' || last?.kind === 'PUNISHMENT_CELL';
}
