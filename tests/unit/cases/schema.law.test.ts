import { addChargeInput, chargeOutcome, recordOutcomeInput } from '@/lib/cases/charges/schema';
import { MOST_SENTENCES } from '@/lib/cases/sentences/rules';
import { recordDecisionInput } from '@/lib/cases/decisions/schema';
import { term } from '@/lib/cases/sentences/schema';
import {
  correctStatusInput,
  LASTING,
  recordStatusInput,
  statusKind,
  withdrawStatusInput,
} from '@/lib/cases/status/schema';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const file = { caseId: id, revision: 3 };
const text = 'input.text.missing';
const day = 'input.date.unreadable';
const choice = 'input.choice';
const faultsOf = (done: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  done.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const CHARGE = {
  ...{ ...file, articleId: id, part: '1', category: 'TERRORISM', categoryNote: 'why', allegedAct: 'an act' },
  ...{ language: 'ru', outcome: 'PENDING', when: '2011', act: '2010', dateBasis: 'STATED', dateNote: 'x' },
  ...{ visibility: 'PUBLIC', supersedesId: id },
};
const DECISION = {
  ...{ ...file, kind: 'VERDICT', outcome: 'CONVICTED', court: 'a court', courtRu: 'суд', courtKk: 'сот' },
  ...{ placeId: id, when: '2011-08-08', dateBasis: 'STATED', dateNote: 'x', until: '2012', text: 'x' },
  ...{ language: 'kk', visibility: 'PUBLIC', reviewsId: id },
  sentences: [
    {
      ...{ type: 'IMPRISONMENT', term: { years: 6, months: 1, days: 2 }, regime: 'GENERAL', start: '2011' },
      ...{ supplementary: true, text: 'x', language: 'ru', visibility: 'PUBLIC' },
    },
  ],
};
const STATUS = {
  ...{ ...file, kind: 'SOLITARY', when: '2011', until: '2012', dateBasis: 'STATED', dateNote: 'x' },
  ...{ placeId: id, placeText: 'x', facilityId: id, eventId: id, authority: 'x', contact: 'FAMILY' },
  ...{ ground: 'PARDON', death: 'ATTACK', text: 'x', language: 'ru', visibility: 'PUBLIC' },
  ...{ supersedesId: id, checked: true },
};

test.each([
  ['a charge', addChargeInput, CHARGE, 'category'],
  ['a decision', recordDecisionInput, DECISION, 'kind outcome sentences.type'],
  ['a status', recordStatusInput, STATUS, 'kind'],
  ['a corrected status', correctStatusInput, STATUS, 'kind supersedesId'],
  [
    ...(['an outcome', recordOutcomeInput] as const),
    { ...file, chargeId: id, outcome: 'REQUALIFIED', when: '2012', supersededById: id },
    'chargeId outcome supersededById',
  ],
  ['a withdrawn status', withdrawStatusInput, { ...file, statusEventId: id, checked: true }, 'statusEventId'],
] as const)('%s is sent whole; little of it is asked for', (_name, schema, sent, asked) => {
  expect(faultsOf(schema.safeParse(sent))).toEqual([]);
  expect(findLooseParts(schema, sent)).toEqual([]);
  const open = findOptionalFields(schema, sent);
  for (const field of [...asked.split(' '), 'caseId', 'revision']) expect(open).not.toContain(field);
  // Where it begins nothing was written yet.
  expect(schema.safeParse({ ...sent, revision: 1 }).success).toBe(true);
  expect(schema.safeParse({ ...sent, revision: 0 }).success).toBe(false);
});

test('what is not said is not known, and closed', () => {
  const none = { when: null, dateBasis: null, dateNote: null };
  const open = { language: 'en', visibility: 'RESTRICTED' };
  expect(addChargeInput.parse({ ...file, category: 'UNKNOWN' })).toEqual({
    ...{ ...file, ...none, ...open, category: 'UNKNOWN', outcome: 'PENDING', articleId: null, part: null },
    ...{ categoryNote: null, allegedAct: null, act: null, supersedesId: null },
  });
  expect(recordStatusInput.parse({ ...file, kind: 'RELEASED' })).toEqual({
    ...{ ...file, ...none, ...open, kind: 'RELEASED', until: null, placeId: null, placeText: null },
    ...{ facilityId: null, eventId: null, authority: null, contact: null, ground: null, death: null },
    ...{ text: null, supersedesId: null, checked: false },
  });
  const decision = { ...file, kind: 'PARDON', outcome: 'UNKNOWN' };
  expect(
    recordDecisionInput.parse({ ...decision, sentences: [{ type: 'FINE', term: { days: 1 } }] }),
  ).toEqual({
    ...{ ...decision, ...none, ...open, court: null, courtRu: null, courtKk: null, placeId: null },
    ...{ until: null, text: null, reviewsId: null },
    sentences: [
      {
        ...{ type: 'FINE', term: { years: 0, months: 0, days: 1 }, regime: null, start: null },
        ...{ supplementary: false, text: null, language: 'en', visibility: null },
      },
    ],
  });
  expect(recordDecisionInput.parse(decision).sentences).toEqual([]);
  expect(withdrawStatusInput.parse({ ...file, statusEventId: id }).checked).toBe(false);
});

test('each field says in its own words what is wrong in it', () => {
  expect(findOwnFaultKeys(addChargeInput)).toEqual({
    ...{ part: text, category: choice, categoryNote: text, allegedAct: text, outcome: choice },
    ...{ when: day, act: day, dateNote: text },
  });
  expect(findOwnFaultKeys(recordOutcomeInput)).toEqual({ chargeId: choice, outcome: choice, when: day });
  expect(findOwnFaultKeys(recordStatusInput)).toEqual({
    ...{ kind: choice, when: day, until: day, dateNote: text, placeText: text, authority: text, text },
  });
  expect(findOwnFaultKeys(recordDecisionInput)).toEqual({
    ...{ kind: choice, outcome: choice, court: text, courtRu: text, courtKk: text, when: day },
    ...{ dateNote: text, until: day, text, 'sentences.0.type': choice, 'sentences.0.start': day },
    ...{ 'sentences.0.term.years': 'input.term.years', 'sentences.0.term.months': 'input.term.months' },
    ...{ 'sentences.0.term.days': 'input.term.days', 'sentences.0.text': text },
  });
});

test('a pretext needs its reason, a requalified charge the one that took its place', () => {
  const charge = (category: string) => faultsOf(addChargeInput.safeParse({ ...file, category }));
  expect(charge('ORDINARY_CRIME_PRETEXT')).toEqual(['categoryNote: input.charge.pretextWithoutReason']);
  expect(charge('TERRORISM')).toEqual([]);
  const pretext = { ...file, category: 'ORDINARY_CRIME_PRETEXT', categoryNote: 'why' };
  expect(faultsOf(addChargeInput.safeParse(pretext))).toEqual([]);
  const outcome = (one: string) =>
    faultsOf(recordOutcomeInput.safeParse({ ...file, chargeId: id, outcome: one }));
  for (const one of chargeOutcome.options)
    expect(outcome(one)).toEqual(
      one === 'REQUALIFIED' ? ['supersededById: input.charge.requalifiedWithout'] : [],
    );
});

const typed = (length: object) =>
  faultsOf(
    recordDecisionInput.safeParse({ ...DECISION, sentences: [{ type: 'IMPRISONMENT', term: length }] }),
  );

test.each([
  ['years', 100],
  ['months', 1200],
  ['days', 36600],
] as const)('%s of a term: 0 to %i, whole', (unit, most) => {
  const at = `sentences.0.term.${unit}: input.term.${unit}`;
  expect(typed({ [unit]: most })).toEqual([]);
  expect(typed({ [unit]: most + 1 })).toEqual([at]);
  expect(typed({ [unit]: -1 })).toContain(at);
  expect(typed({ [unit]: 1.5 })).toContain(at);
  const length = { years: 0, months: 0, days: 0 };
  expect(term.safeParse({ ...length, [unit]: most }).success).toBe(true);
  for (const wrong of [most + 1, -1, 1.5])
    expect(term.safeParse({ ...length, [unit]: wrong }).success).toBe(false);
  expect(findLooseParts(term, length)).toEqual([]);
});

test('a term of nothing is none, and there are not more sentences than any court passed', () => {
  expect(typed({})).toEqual(['sentences.0.term.years: input.term.empty']);
  for (const unit of ['years', 'months', 'days']) expect(typed({ [unit]: 1 })).toEqual([]);
  // One unit does not take away from another.
  expect(typed({ years: 1, months: 1, days: 2 })).toEqual([]);
  const many = (count: number) =>
    faultsOf(recordDecisionInput.safeParse({ ...DECISION, sentences: Array(count).fill({ type: 'FINE' }) }));
  expect(MOST_SENTENCES).toBe(12);
  expect(many(MOST_SENTENCES)).toEqual([]);
  expect(many(MOST_SENTENCES + 1)).toEqual(['sentences: input.term.tooMany']);
});

test('only what lasts has an end, and none before its beginning', () => {
  expect([...LASTING].sort().join(' ')).toBe(
    'HOUSE_ARREST HUNGER_STRIKE PSYCHIATRIC_CONFINEMENT PUNISHMENT_CELL SOLITARY TRANSFERRED',
  );
  const ended = (kind: string, when: string | null, until: string) =>
    faultsOf(recordStatusInput.safeParse({ ...file, kind, when, until }));
  for (const kind of statusKind.options)
    expect(ended(kind, '2011', '2012')).toEqual(LASTING.includes(kind) ? [] : ['until: input.status.noEnd']);
  expect(ended('SOLITARY', '2011-05-02', '2011-05-01')).toEqual(['until: input.status.endBeforeStart']);
  expect(ended('SOLITARY', '2011-05-02', '2011-05-02')).toEqual([]);
  expect(ended('SOLITARY', '2011-05-02', '2011-05')).toEqual([]);
  expect(ended('SOLITARY', null, '2011')).toEqual([]);
  expect(ended('SOLITARY', '../2011', '2009')).toEqual([]);
  expect(ended('SOLITARY', '2011', '2010-06/..')).toEqual([]);
});
