import { custodySpans } from '@/lib/cases/custody/rules';
import { groupOf, isFreshAssessment, mayMove } from '@/lib/cases/publish/rules';
import { deriveCustody, type StatusFact } from '@/lib/cases/status/rules';
import { history } from '@/tests/support/case-facts';

const group = (facts: StatusFact[]) => groupOf(deriveCustody(facts, []), custodySpans(facts, []));

test('held needs a day of certain custody; an arrest known by its year alone is possibly held', () => {
  expect(group(history(['ARRESTED', '2019'], ['SOLITARY', '2021-09-01']))).toBe('HELD');
  expect(group(history(['ARRESTED', '2017']))).toBe('POSSIBLY_HELD');
});

test('the dead, the free and those of whom nothing is known are told apart', () => {
  expect(group(history(['ARRESTED', '2019'], ['DIED', '2021']))).toBe('DEAD');
  expect(group(history(['ARRESTED', '2019'], ['RELEASED', '2021']))).toBe('FREE');
  expect(group(history(['THREATENED', '2019']))).toBe('UNKNOWN');
});

test('custody that rests on disputed events is possibly held', () => {
  const disputed = history(['ARRESTED', '2019-03-01', { verification: 'DISPUTED' }]);
  expect(group(disputed)).toBe('POSSIBLY_HELD');
});

test('an assessment carries a publication for 180 days, from its own day on', () => {
  expect(isFreshAssessment('2026-01-01', '2026-01-01')).toBe(true);
  expect(isFreshAssessment('2026-01-01', '2026-06-29')).toBe(true);
  expect(isFreshAssessment('2026-01-01', '2026-06-30')).toBe(false);
  expect(isFreshAssessment('2026-01-02', '2026-01-01')).toBe(false);
});

test('no gate is jumped, and what was removed stays removed', () => {
  expect(mayMove('DRAFT', 'EVIDENCE_OK')).toBe(true);
  expect(mayMove('DRAFT', 'PROTECTION_OK')).toBe(false);
  expect(mayMove('EVIDENCE_OK', 'PUBLISHED')).toBe(false);
  expect(mayMove('PUBLISHED', 'PUBLISHED')).toBe(false);
  expect(mayMove('REMOVED', 'EVIDENCE_OK')).toBe(false);
});
