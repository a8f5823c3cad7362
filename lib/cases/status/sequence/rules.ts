import type { SentenceFact } from '@/lib/cases/sentences/rules';
import { isDeath, isSurelyAfter, isTaking, stretchStarts } from '@/lib/cases/status/order/rules';
import { endOfStretch, isHeldState, walkHistory, type StatusFact, type Step } from '@/lib/cases/status/rules';
import type { CustodyState, StatusKind } from '@/lib/cases/status/schema';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

/** What cannot have been so: no history is recorded that says it. */
export const IMPOSSIBLE = [
  'AFTER_DEATH',
  'SECOND_DEATH',
  'DIED_ELSEWHERE',
  'ALIVE_ELSEWHERE',
  'BEFORE_BIRTH',
  'END_BEFORE_START',
] as const;

/** What is seldom so, and mostly a slip: recorded once somebody says that they have checked it. */
export const IMPROBABLE = [
  'DISPUTED_DEATH',
  'DEATH_TWICE',
  'LEGAL_AFTER_DEATH',
  'IN_FUTURE',
  'TAKEN_WHILE_HELD',
  'REARRESTED_WITHOUT_RELEASE',
  'RELEASED_WHILE_FREE',
  'ESCAPED_WHILE_FREE',
  'CUSTODY_WHILE_FREE',
  'VERDICT_WITHOUT_CHARGE',
  'PAROLE_BEFORE_VERDICT',
  'FOUND_WITHOUT_LOSS',
] as const;

export type SequenceReason = (typeof IMPOSSIBLE)[number] | (typeof IMPROBABLE)[number];

/** One event that does not fit: why, and the id of the event that stands against it, where there is one. */
export type Contradiction = { id: string; reason: SequenceReason; against: string | null };

/**
 * What else a history is judged by. `isCharged`: the file holds a charge, dated or not. `elsewhere`: what stands in the
 * other files of the same person, who is born and dies once.
 */
export type SequenceGround = {
  today: IsoDay;
  bornOn: PartialDate | null;
  elsewhere: readonly StatusFact[];
  isCharged: boolean;
  sentences: readonly SentenceFact[];
};

export type Judgement = { refused: Contradiction[]; warned: Contradiction[] };

export function isImpossible(reason: SequenceReason): boolean {
  return IMPOSSIBLE.some((one) => one === reason);
}

/** Courts go on after a death, and the dead are found and rehabilitated. */
const posthumous: ReadonlySet<StatusKind> = new Set([
  'REHABILITATED',
  'ACQUITTED',
  'APPEAL_FILED',
  'UPHELD',
  'SENTENCE_CHANGED',
  'FOUND',
]);
/** Done to the dead in some countries, and in others a slip: asked about. */
const seldomPosthumous: ReadonlySet<StatusKind> = new Set([
  'CHARGED',
  'TRIAL_OPENED',
  'CONVICTED',
  'SENTENCED',
  'SEARCHED',
  'WANTED',
  'WHEREABOUTS_UNKNOWN',
  'PARDON_OFFERED',
]);

/**
 * Judges a change of a history: an event that is added, one that is taken out (superseded or withdrawn), or both. Only
 * what the change itself brings is counted, in either direction: a death is refused by the events after it, a
 * withdrawn arrest warns of the transfer that rests on it. What already did not fit before holds nobody up.
 */
export function judgeChange(
  accepted: readonly StatusFact[],
  change: { added: StatusFact | null; removed: string | null },
  ground: SequenceGround,
): Judgement {
  const after = accepted.filter((fact) => fact.id !== change.removed);
  if (change.added) after.push(change.added);
  const known = new Set(contradictionsIn(accepted, ground).map(keyOf));
  const fresh = contradictionsIn(after, ground).filter((one) => !known.has(keyOf(one)));
  return {
    refused: fresh.filter((one) => isImpossible(one.reason)),
    warned: fresh.filter((one) => !isImpossible(one.reason)),
  };
}

const keyOf = ({ id, reason, against }: Contradiction): string => `${id} ${reason} ${against ?? ''}`;

/**
 * All that does not fit in a history. Refuted and retracted events are no part of it. Two dates that may be one and the
 * same never contradict one another: "after" is said only where no reading of the dates allows another order.
 */
export function contradictionsIn(facts: readonly StatusFact[], ground: SequenceGround): Contradiction[] {
  const accepted = facts.filter(isAccepted);
  return [
    ...accepted.flatMap((fact) => ofItself(fact, ground)),
    ...ofDeath(accepted),
    ...ofDeathElsewhere(accepted, ground.elsewhere.filter(isAccepted)),
    ...ofCourse(accepted, ground),
  ];
}

const isAccepted = ({ verification }: StatusFact): boolean =>
  verification !== 'REFUTED' && verification !== 'RETRACTED';

function ofItself(fact: StatusFact, { today, bornOn }: SequenceGround): Contradiction[] {
  const ends = endOfStretch(fact);
  const found: SequenceReason[] = [];
  if (isSurelyAfter(bornOn, fact.date)) found.push('BEFORE_BIRTH');
  if (isSurelyAfter(fact.date, ends)) found.push('END_BEFORE_START');
  if ([fact.date, ends].some((date) => date?.earliest != null && date.earliest > today))
    found.push('IN_FUTURE');
  return found.map((reason) => ({ id: fact.id, reason, against: null }));
}

function ofDeath(facts: readonly StatusFact[]): Contradiction[] {
  const deaths = facts.filter((fact) => isDeath(fact.kind)).sort((a, b) => a.order - b.order);
  const second = deaths.slice(1).map((fact): Contradiction => {
    const first = deaths[0] ?? fact;
    // Two dates that may be one day may be two accounts of one death.
    const isOther = isSurelyAfter(fact.date, first.date) || isSurelyAfter(first.date, fact.date);
    const reason = isOther ? unlessDisputed('SECOND_DEATH', fact, first) : 'DEATH_TWICE';
    return { id: fact.id, reason, against: first.id };
  });
  const after = deaths.flatMap((death) =>
    facts.flatMap((fact): Contradiction[] => {
      if (isDeath(fact.kind) || posthumous.has(fact.kind) || !reachesPast(fact, death)) return [];
      const reason = seldomPosthumous.has(fact.kind) ? 'LEGAL_AFTER_DEATH' : 'AFTER_DEATH';
      return [{ id: fact.id, reason: unlessDisputed(reason, fact, death), against: death.id }];
    }),
  );
  return [...second, ...after];
}

/** Whether something surely began or ended after a death. */
function reachesPast(fact: StatusFact, death: StatusFact): boolean {
  return isSurelyAfter(fact.date, death.date) || isSurelyAfter(endOfStretch(fact), death.date);
}

/**
 * What a death in one file says of the events of another. The same death is told in each file of a person, so a second
 * one is only a fault on another date; what courts do after a death is asked about in its own file alone. Nothing of the
 * other file is named: it may be out of reach.
 */
function ofDeathElsewhere(facts: readonly StatusFact[], elsewhere: readonly StatusFact[]): Contradiction[] {
  const onlyTheLiving = ({ kind }: StatusFact) =>
    !isDeath(kind) && !posthumous.has(kind) && !seldomPosthumous.has(kind);
  return facts.flatMap((fact) =>
    elsewhere.flatMap((other): Contradiction[] => {
      const found = (reason: SequenceReason): Contradiction[] => [
        { id: fact.id, reason: unlessDisputed(reason, fact, other), against: null },
      ];
      if (isDeath(fact.kind) && isDeath(other.kind)) {
        const isOther = isSurelyAfter(fact.date, other.date) || isSurelyAfter(other.date, fact.date);
        return isOther ? found('SECOND_DEATH') : [];
      }
      if (isDeath(other.kind) && onlyTheLiving(fact) && reachesPast(fact, other))
        return found('DIED_ELSEWHERE');
      if (isDeath(fact.kind) && onlyTheLiving(other) && reachesPast(other, fact))
        return found('ALIVE_ELSEWHERE');
      return [];
    }),
  );
}

/** Where sources dispute that it happened, nothing is impossible because of it. */
function unlessDisputed(reason: SequenceReason, fact: StatusFact, death: StatusFact): SequenceReason {
  const isDisputed = fact.verification === 'DISPUTED' || death.verification === 'DISPUTED';
  return isDisputed && isImpossible(reason) ? 'DISPUTED_DEATH' : reason;
}

type Moment = {
  fact: StatusFact;
  /** The state the person was in before. */
  state: CustodyState;
  /** All that can have happened before. */
  earlier: readonly StatusFact[];
  ground: SequenceGround;
};
type Rule = { reason: SequenceReason; fires: (moment: Moment) => boolean };

const free: ReadonlySet<CustodyState> = new Set([
  'RELEASED',
  'AT_LIBERTY',
  'AT_LIBERTY_CHARGED',
  'SUSPENDED',
  'WANTED',
  'EXILED',
]);
const hadAny = (earlier: readonly StatusFact[], ...kinds: StatusKind[]): boolean =>
  earlier.some((fact) => kinds.includes(fact.kind));
const notKnownHeld = ({ state }: Moment): boolean => free.has(state) || state === 'UNKNOWN';

const takenWhileHeld: Rule = { reason: 'TAKEN_WHILE_HELD', fires: ({ state }) => isHeldState(state) };
const custodyWhileFree: Rule = { reason: 'CUSTODY_WHILE_FREE', fires: ({ state }) => free.has(state) };
const verdictWithoutCharge: Rule = {
  reason: 'VERDICT_WITHOUT_CHARGE',
  fires: ({ earlier, ground }) =>
    !ground.isCharged &&
    !hadAny(earlier, 'CHARGED', 'TRIAL_OPENED', 'NEW_CASE_IN_PRISON', 'CONVICTED', 'SENTENCED'),
};

const rules: Partial<Record<StatusKind, readonly Rule[]>> = {
  DETAINED: [takenWhileHeld],
  ARRESTED: [takenWhileHeld],
  ADMIN_ARREST: [takenWhileHeld],
  REARRESTED: [
    {
      reason: 'REARRESTED_WITHOUT_RELEASE',
      fires: ({ state }) => isHeldState(state) || state === 'UNKNOWN',
    },
  ],
  RELEASED: [{ reason: 'RELEASED_WHILE_FREE', fires: notKnownHeld }],
  ESCAPED: [{ reason: 'ESCAPED_WHILE_FREE', fires: notKnownHeld }],
  TRANSFERRED: [custodyWhileFree],
  SOLITARY: [custodyWhileFree],
  PUNISHMENT_CELL: [custodyWhileFree],
  REGIME_TIGHTENED: [custodyWhileFree],
  NEW_CASE_IN_PRISON: [custodyWhileFree],
  CONVICTED: [verdictWithoutCharge],
  SENTENCED: [verdictWithoutCharge],
  ACQUITTED: [verdictWithoutCharge],
  PAROLE_DENIED: [
    custodyWhileFree,
    {
      reason: 'PAROLE_BEFORE_VERDICT',
      fires: ({ fact, earlier, ground }) =>
        !hadAny(earlier, 'CONVICTED', 'SENTENCED', 'UPHELD', 'SENTENCE_CHANGED') &&
        !ground.sentences.some((sentence) => !isSurelyAfter(sentence.decidedOn, fact.date)),
    },
  ],
  FOUND: [
    {
      reason: 'FOUND_WITHOUT_LOSS',
      fires: ({ earlier }) => !hadAny(earlier, 'DISAPPEARED', 'WHEREABOUTS_UNKNOWN', 'ESCAPED', 'WANTED'),
    },
  ],
};

/**
 * What is improbable by the course of things. Asked of each event as it is placed, as late and as early as its date
 * allows: where another order of the same dates would be quite usual, nobody is asked to check.
 */
function ofCourse(facts: readonly StatusFact[], ground: SequenceGround): Contradiction[] {
  const steps = walkHistory(facts, ground.sentences);
  const starts = new Set(stretchStarts(steps.map((step) => step.fact)));
  return steps.flatMap(({ fact }, at): Contradiction[] => {
    const before = steps.slice(0, at);
    // A detention and the arrest that follows it are one taking.
    if (isTaking(fact.kind) && !starts.has(at)) return [];
    const placed: Moment = {
      fact,
      ground,
      state: before.at(-1)?.state ?? 'UNKNOWN',
      earlier: before.map((step) => step.fact),
    };
    const broken = (rules[fact.kind] ?? []).filter((rule) => rule.fires(placed));
    if (broken.length === 0) return [];
    const others = facts.filter((other) => other.id !== fact.id);
    // Another account of the same event does not come before it.
    const late = others.filter(
      (other) =>
        !isSurelyAfter(other.date, fact.date) &&
        (other.kind !== fact.kind || isSurelyAfter(fact.date, other.date)),
    );
    const early = others.filter((other) => isSurelyAfter(fact.date, other.date));
    const moments = [late, early].map((earlier) => after(fact, earlier, ground));
    return broken
      .filter((rule) => moments.every((moment) => rule.fires(moment)))
      .map(({ reason }) => ({ id: fact.id, reason, against: setterOf(before) }));
  });
}

function after(fact: StatusFact, earlier: readonly StatusFact[], ground: SequenceGround): Moment {
  const state = walkHistory(earlier, ground.sentences).at(-1)?.state ?? 'UNKNOWN';
  return { fact, state, earlier, ground };
}

/** The event that last said where the person was. */
function setterOf(before: readonly Step[]): string | null {
  return before.findLast((step) => step.asserts)?.fact.id ?? null;
}
