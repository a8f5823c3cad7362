import fc from 'fast-check';
import type { ChainedDecision } from '@/lib/cases/decisions/rules';
import { changeFault, legalPathOf, type JudgedCharge, type LegalChain } from '@/lib/cases/legal-fields/rules';
import { readEdtf } from '@/lib/platform/dates/edtf';

const charge = (id: string, more: Partial<JudgedCharge> = {}): JudgedCharge => ({
  ...{ id, category: 'TERRORISM', hasReason: false, outcome: 'PENDING', date: null, decided: null },
  ...{ supersedes: null, ...more },
});
const decision = (id: string, more: Partial<ChainedDecision> = {}): ChainedDecision => ({
  ...{ id, kind: 'VERDICT', outcome: 'CONVICTED', date: null, reviews: null, ...more },
});
const chain = (charges: JudgedCharge[], decisions: ChainedDecision[] = []): LegalChain => ({
  charges,
  decisions,
});
const on = (edtf: string) => readEdtf(edtf);

test('refuses a charge after its own outcome, and one before the charge whose place it took', () => {
  const dropped = charge('a', { outcome: 'DROPPED', date: on('2019'), decided: on('2020-05') });
  expect(changeFault(chain([dropped]), chain([{ ...dropped, date: on('2021') }]))).toBe(
    'refusal.charge.before',
  );
  expect(changeFault(chain([dropped]), chain([{ ...dropped, date: on('2020') }]))).toBeNull();
  const first = charge('a', { outcome: 'REQUALIFIED', date: on('2019-06') });
  const second = charge('b', { supersedes: 'a', date: on('2020') });
  expect(changeFault(chain([first, second]), chain([first, { ...second, date: on('2018') }]))).toBe(
    'refusal.legal.beforeReplaced',
  );
  expect(changeFault(chain([first, second]), chain([{ ...first, date: on('2021') }, second]))).toBe(
    'refusal.legal.beforeReplaced',
  );
});

test('a requalified charge keeps that outcome: another carries on', () => {
  const first = charge('a', { outcome: 'REQUALIFIED' });
  expect(changeFault(chain([first]), chain([{ ...first, outcome: 'PENDING' }]))).toBe(
    'refusal.charge.requalified',
  );
  expect(changeFault(chain([first]), chain([]))).toBe('refusal.charge.requalified');
  expect(changeFault(chain([first]), chain([{ ...first, date: on('2019') }]))).toBeNull();
});

test('what one row could not be before excuses neither another row nor another fault of it', () => {
  const without = charge('a', { category: 'ORDINARY_CRIME_PRETEXT' });
  const other = charge('b');
  const before = chain([without, other]);
  expect(changeFault(before, chain([without, { ...without, id: 'b' }]))).toBe(
    'input.charge.pretextWithoutReason',
  );
  const late = { ...without, date: on('2021'), decided: on('2020') };
  expect(changeFault(before, chain([late, other]))).toBe('refusal.charge.before');
});

test('what is added soundly is no fault, and hides none', () => {
  const itself = decision('b', { kind: 'APPEAL', reviews: 'b' });
  const sound = chain([charge('a')], [decision('a')]);
  expect(changeFault(chain([]), sound)).toBeNull();
  expect(changeFault(chain([]), chain([], [decision('a'), itself]))).toBe('refusal.decision.itself');
});

test('a charge comes after the one whose place it took, not after others', () => {
  const [first, second] = [charge('a', { date: on('2020') }), charge('b')];
  expect(changeFault(chain([first, second]), chain([first, { ...second, date: on('2019') }]))).toBeNull();
});

test('a pretext keeps its reason', () => {
  const pretext = charge('a', { category: 'ORDINARY_CRIME_PRETEXT', hasReason: true });
  const without = 'input.charge.pretextWithoutReason';
  expect(changeFault(chain([pretext]), chain([{ ...pretext, hasReason: false }]))).toBe(without);
  expect(
    changeFault(chain([charge('a')]), chain([charge('a', { category: 'ORDINARY_CRIME_PRETEXT' })])),
  ).toBe(without);
});

test('refuses decisions that review themselves, one another, what came after them, or as a warrant', () => {
  const first = decision('a', { date: on('2020') });
  const appeal = decision('b', { kind: 'APPEAL', reviews: 'a', date: on('2021') });
  const to = (changed: ChainedDecision) =>
    changeFault(
      chain([], [first, appeal]),
      chain(
        [],
        [first, appeal].map((one) => (one.id === changed.id ? changed : one)),
      ),
    );
  expect(to({ ...first, reviews: 'a' })).toBe('refusal.decision.itself');
  expect(to({ ...first, reviews: 'b', date: null })).toBe('refusal.decision.cycle');
  expect(to({ ...appeal, date: on('2019') })).toBe('refusal.decision.before');
  expect(to({ ...first, date: on('2022') })).toBe('refusal.decision.before');
  expect(to({ ...appeal, kind: 'WARRANT' })).toBe('refusal.decision.kind');
  expect(to({ ...appeal, date: null })).toBeNull();
});

const dates = fc.constantFrom(null, on('2019'), on('2020-05'), on('2021'));
const charges = fc.array(
  fc.record({
    outcome: fc.constantFrom('PENDING' as const, 'REQUALIFIED' as const),
    date: dates,
    decided: dates,
    supersedes: fc.constantFrom(null, '0', '1', '2'),
  }),
  { maxLength: 4 },
);
const built = charges.map((list) => list.map((one, at) => charge(String(at), one)));

test('what could not be before holds up no other correction: no change is ever refused for what it found', () => {
  fc.assert(
    fc.property(
      built,
      (all) => changeFault(chain(all), chain(all.map((one) => ({ ...one, category: 'RELIGION' })))) === null,
    ),
  );
});

test('the page of a row is found by ids alone', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  expect(legalPathOf({ caseId: id, of: 'charge', rowId: id })).toBe(`/desk/cases/${id}/legal/charge/${id}`);
  expect(legalPathOf({ caseId: id, of: 'name', rowId: id })).toBeNull();
  expect(legalPathOf({ caseId: '/evil', of: 'charge', rowId: id })).toBeNull();
  for (const rowId of [[id, id], [id], `${id}0`, `0${id}`])
    expect(legalPathOf({ caseId: id, of: 'charge', rowId })).toBeNull();
});
