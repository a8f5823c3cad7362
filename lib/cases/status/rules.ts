import type { Verification } from '@/lib/claims/schema';
import { standingSentence, termEnd, type SentenceFact } from '@/lib/cases/sentences/rules';
import { inOrder, isTaking } from '@/lib/cases/status/order/rules';
import type {
  Certainty,
  ContactState,
  CustodyState,
  ReleaseGround,
  StatusKind,
} from '@/lib/cases/status/schema';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { PartialDate } from '@/lib/platform/dates/partial-date';

/** One accepted status event. `endsAt` is the last moment at which what it says still held, where a source gives one. */
export type StatusFact = {
  id: string;
  kind: StatusKind;
  date: PartialDate | null;
  ground: ReleaseGround | null;
  contact: ContactState | null;
  verification: Verification;
  endsAt?: PartialDate | null;
  /** The order in which events were recorded: breaks ties and places what has no date. */
  order: number;
};

/** One event of a history with the state it leaves the person in. */
export type Step = {
  fact: StatusFact;
  state: CustodyState;
  /** The event itself says that the person is in this state, by setting it or by showing that it lasts. */
  asserts: boolean;
  /** The last moment at which the event says so; null when it is not dated or asserts nothing. */
  until: PartialDate | null;
  /** The principal sentence that stands by then. */
  sentence: SentenceFact | null;
};

const held: ReadonlySet<CustodyState> = new Set([
  'POLICE_CUSTODY',
  'ADMIN_ARREST',
  'PRETRIAL_DETENTION',
  'IMPRISONED',
  'PSYCHIATRIC',
]);

/** Is a person in this state behind a door that others lock? */
export function isHeldState(state: CustodyState): boolean {
  return held.has(state);
}

const atLarge: ReadonlySet<CustodyState> = new Set([
  'AT_LIBERTY',
  'AT_LIBERTY_CHARGED',
  'RELEASED',
  'SUSPENDED',
]);
const outOfReach: ReadonlySet<CustodyState> = new Set(['WANTED', 'EXILED', 'DISAPPEARED']);
/** These last: an interval given as their date is a stretch of time, not one day within it. */
const lasting: ReadonlySet<StatusKind> = new Set([
  'SOLITARY',
  'PUNISHMENT_CELL',
  'HUNGER_STRIKE',
  'PSYCHIATRIC_CONFINEMENT',
  'HOUSE_ARREST',
]);

type Moment = {
  fact: StatusFact;
  state: CustodyState;
  /** The state before the person disappeared. */
  beforeLoss: CustodyState;
  sentence: SentenceFact | null;
  releaseFollows: boolean;
};
/** The state an event says the person is in; null when it says nothing of it. */
type Effect = (moment: Moment) => CustodyState | null;

const nothing: Effect = () => null;
const to =
  (state: CustodyState): Effect =>
  () =>
    state;
const stillHeld: Effect = ({ state }) => (isHeldState(state) ? state : null);
/** Happens only to a person in custody: whoever was not known to be held is now. */
const inCustody: Effect = ({ state, sentence }) => {
  if (isHeldState(state)) return state;
  return sentence && confines(sentence) ? 'IMPRISONED' : 'PRETRIAL_DETENTION';
};
const inPrison: Effect = ({ state }) => (isHeldState(state) ? state : 'IMPRISONED');
const accused: Effect = ({ state }) => {
  if (state === 'POLICE_CUSTODY') return 'PRETRIAL_DETENTION';
  return state === 'AT_LIBERTY' || state === 'RELEASED' ? 'AT_LIBERTY_CHARGED' : null;
};

const effects: Record<StatusKind, Effect> = {
  SUMMONED: nothing,
  SEARCHED: nothing,
  THREATENED: nothing,
  ATTACKED: nothing,
  // An attempt is one that failed: whoever was not known to be held was free then.
  ATTEMPTED_DETENTION: ({ state }) => (state === 'UNKNOWN' ? 'AT_LIBERTY' : null),
  DETAINED: ({ state }) => (isHeldState(state) ? state : 'POLICE_CUSTODY'),
  ADMIN_ARREST: ({ state }) =>
    state === 'PRETRIAL_DETENTION' || state === 'IMPRISONED' ? state : 'ADMIN_ARREST',
  ARRESTED: to('PRETRIAL_DETENTION'),
  REARRESTED: to('PRETRIAL_DETENTION'),
  CHARGED: accused,
  REMANDED: ({ state }) => (state === 'IMPRISONED' ? state : 'PRETRIAL_DETENTION'),
  HOUSE_ARREST: to('HOUSE_ARREST'),
  // A travel ban is put on people at large; it does not show that a person in custody was let go.
  TRAVEL_BAN: ({ state }) => (state === 'UNKNOWN' || atLarge.has(state) ? 'AT_LIBERTY_CHARGED' : null),
  WANTED: to('WANTED'),
  TRIAL_OPENED: accused,
  CONVICTED: afterVerdict,
  SENTENCED: afterVerdict,
  // A sentence lightened or made graver after release does not by itself put anyone back in prison.
  SENTENCE_CHANGED: (moment) =>
    moment.state === 'RELEASED' || moment.state === 'AT_LIBERTY' ? null : afterVerdict(moment),
  ACQUITTED: ({ state, releaseFollows }) =>
    isHeldState(state) && releaseFollows ? null : outOfReach.has(state) ? null : 'AT_LIBERTY',
  APPEAL_FILED: nothing,
  UPHELD: nothing,
  TRANSFERRED: inCustody,
  SOLITARY: inCustody,
  PUNISHMENT_CELL: inPrison,
  REGIME_TIGHTENED: inPrison,
  NEW_CASE_IN_PRISON: inPrison,
  HUNGER_STRIKE: stillHeld,
  PSYCHIATRIC_CONFINEMENT: to('PSYCHIATRIC'),
  PAROLE_DENIED: inPrison,
  PARDON_OFFERED: stillHeld,
  PARDON_REFUSED: stillHeld,
  RELEASED: afterRelease,
  EXILED: to('EXILED'),
  DISAPPEARED: to('DISAPPEARED'),
  // "Found" says neither free nor held: whoever was held before is held again, and of others nothing is known.
  FOUND: ({ state, beforeLoss }) => (state === 'DISAPPEARED' ? beforeLoss : null),
  ESCAPED: to('WANTED'),
  DIED: to('DECEASED'),
  KILLED: to('DECEASED'),
  REHABILITATED: nothing,
  // Not to know where a prisoner is kept is not to know that they are free.
  WHEREABOUTS_UNKNOWN: ({ state }) => (isHeldState(state) ? null : 'UNKNOWN'),
};

function confines(sentence: SentenceFact): boolean {
  return sentence.type === 'IMPRISONMENT' || sentence.type === 'LIFE' || sentence.type === 'DEATH';
}

function limitOf(sentence: SentenceFact | null): 'SUSPENDED' | 'RESTRICTED_FREEDOM' | null {
  return sentence?.type === 'SUSPENDED' || sentence?.type === 'RESTRICTED_FREEDOM' ? sentence.type : null;
}

/** Convicted in absence, a person is where they were; otherwise the sentence decides. */
function afterVerdict({ state, sentence, releaseFollows }: Moment): CustodyState | null {
  if (!sentence || outOfReach.has(state)) return null;
  if (confines(sentence)) return 'IMPRISONED';
  if (sentence.type === 'COMPULSORY_TREATMENT') return 'PSYCHIATRIC';
  if (sentence.type === 'ADMIN_ARREST') return 'ADMIN_ARREST';
  // Where the release is an event of its own, the person is held until then; where it is not, the decision frees them.
  const limit = limitOf(sentence);
  if (limit) return isHeldState(state) && releaseFollows ? null : limit;
  return state === 'AT_LIBERTY_CHARGED' ? 'AT_LIBERTY' : null;
}

const endsTheCase: ReadonlySet<ReleaseGround> = new Set([
  'TERM_SERVED',
  'PARDON',
  'AMNESTY',
  'ACQUITTED',
  'CHARGES_DROPPED',
  'EXCHANGE',
]);

/** Released for good, until trial, or into a sentence served outside, as long as that sentence still ran. */
function afterRelease({ fact, sentence }: Moment): CustodyState {
  if (fact.ground === 'PENDING_TRIAL') return 'AT_LIBERTY_CHARGED';
  const limit = limitOf(sentence);
  if (!sentence || !limit || (fact.ground && endsTheCase.has(fact.ground))) return 'RELEASED';
  const over = termEnd(sentence);
  const released = fact.date?.earliest ?? null;
  return over && released !== null && released >= over.latest ? 'RELEASED' : limit;
}

/**
 * A person's history, step by step. Refuted and retracted events are not part of it; after a death nothing but a
 * rehabilitation is.
 */
export function walkHistory(facts: readonly StatusFact[], sentences: readonly SentenceFact[]): Step[] {
  const accepted = facts.filter(
    (fact) => fact.verification !== 'REFUTED' && fact.verification !== 'RETRACTED',
  );
  const ordered = inOrder(accepted);
  const steps: Step[] = [];
  let state: CustodyState = 'UNKNOWN';
  let beforeLoss: CustodyState = 'UNKNOWN';
  ordered.forEach((fact, at) => {
    if (state === 'DECEASED' && fact.kind !== 'REHABILITATED') return;
    const revised = fact.kind !== 'SENTENCED' && fact.kind !== 'CONVICTED';
    const sentence = standingSentence(sentences, fact.date, revised);
    const releaseFollows = endsWithRelease(ordered.slice(at + 1));
    const said = effects[fact.kind]({ fact, state, beforeLoss, sentence, releaseFollows });
    // A disputed event can change what is believed, but does not make an older belief fresher.
    const asserts = said !== null && !(said === state && fact.verification === 'DISPUTED');
    if (said === 'DISAPPEARED' && state !== 'DISAPPEARED')
      beforeLoss = isHeldState(state) ? state : 'UNKNOWN';
    state = said ?? state;
    steps.push({ fact, state, asserts, until: asserts ? lastMoment(fact) : null, sentence });
  });
  return steps;
}

/** Does a release come before the person is taken again? */
function endsWithRelease(rest: readonly StatusFact[]): boolean {
  const next = rest.find((fact) => fact.kind === 'RELEASED' || isTaking(fact.kind));
  return next?.kind === 'RELEASED';
}

/** When something that lasts came to its end: by a date of its own, else by the end of the stretch that its date is. */
export function endOfStretch(fact: Pick<StatusFact, 'kind' | 'date' | 'endsAt'>): PartialDate | null {
  if (fact.endsAt) return fact.endsAt;
  const end = lasting.has(fact.kind) ? fact.date?.edtf.split('/')[1] : undefined;
  return end && end !== '..' ? readEdtf(end) : null;
}

/**
 * The last moment at which the event speaks of the person. Who left solitary, ended a strike or arrived from a transfer
 * on a day was there on that day.
 */
function lastMoment(fact: StatusFact): PartialDate | null {
  return endOfStretch(fact) ?? fact.date;
}

/**
 * Where a person stands, from the last accepted status event alone: nobody is in prison for want of a death date.
 * `asOf` is the last moment at which an event says so, null when that event is not dated; `restsOn` names the event
 * that set the state and the newest one that renewed it.
 */
export function deriveCustody(
  facts: readonly StatusFact[],
  sentences: readonly SentenceFact[],
): {
  state: CustodyState;
  certainty: Certainty;
  asOf: PartialDate | null;
  contact: ContactState | null;
  restsOn: string[];
} {
  const steps = walkHistory(facts, sentences);
  const state = steps.at(-1)?.state ?? 'UNKNOWN';
  const last = steps.filter(
    (step, at) => step.asserts && steps.slice(at).every((later) => later.state === state),
  );
  const setter = last[0];
  if (!setter || state === 'UNKNOWN') {
    return { state: 'UNKNOWN', certainty: 'UNKNOWN', asOf: null, contact: null, restsOn: [] };
  }
  const newest = last.reduce((best, step) => (isNewer(step.until, best.until) ? step : best), setter);
  const resting = newest === setter ? [setter] : [setter, newest];
  const contact = contactOf(steps)?.contact ?? null;
  return {
    state,
    certainty: certaintyOf(resting.map((step) => step.fact.verification)),
    asOf: newest.until,
    contact,
    restsOn: resting.map((step) => step.fact.id),
  };
}

/**
 * The newest word on who can reach the person, within the stretch of custody or absence that lasts, and the moment of
 * which it speaks. Null for who is at liberty or dead, and where nobody says it.
 */
export function newestContact(
  facts: readonly StatusFact[],
  sentences: readonly SentenceFact[],
): { contact: ContactState; asOf: PartialDate | null } | null {
  return contactOf(walkHistory(facts, sentences));
}

function contactOf(steps: readonly Step[]): { contact: ContactState; asOf: PartialDate | null } | null {
  const away = (state: CustodyState) => isHeldState(state) || state === 'DISAPPEARED';
  const free = steps.findLastIndex((step) => !away(step.state));
  const fact = steps.slice(free + 1).findLast((step) => step.fact.contact !== null)?.fact;
  return fact?.contact ? { contact: fact.contact, asOf: lastMoment(fact) } : null;
}

function isNewer(date: PartialDate | null, than: PartialDate | null): boolean {
  if (!date) return false;
  return !than || (date.latest ?? '9999-12-31') >= (than.latest ?? '9999-12-31');
}

function certaintyOf(verifications: readonly Verification[]): Certainty {
  if (verifications.includes('DISPUTED')) return 'UNKNOWN';
  return verifications.every((one) => one === 'CONFIRMED' || one === 'CORROBORATED')
    ? 'CONFIRMED'
    : 'BELIEVED';
}
