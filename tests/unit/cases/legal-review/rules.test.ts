import { legalFault } from '@/lib/cases/legal-review/rules';

test.each([
  ['never asked', null, null],
  ['asked', { verdict: 'ASKED', validUntil: null }, 'legalAsked'],
  ['asked, with a day', { verdict: 'ASKED', validUntil: '2030-01-01' }, 'legalAsked'],
  ['stopped', { verdict: 'STOP', validUntil: null }, 'legal'],
  ['stopped until later', { verdict: 'STOP', validUntil: '2030-01-01' }, 'legal'],
  ['clear without a day', { verdict: 'CLEAR', validUntil: null }, 'legalExpired'],
  ['clear until yesterday', { verdict: 'CLEAR', validUntil: '2026-01-31' }, 'legalExpired'],
  ['clear until today', { verdict: 'CLEAR', validUntil: '2026-02-01' }, null],
  ['clear until later', { verdict: 'CLEAR', validUntil: '2026-02-02' }, null],
] as const)('a review %s', (_what, last, fault) => {
  expect(legalFault(last, '2026-02-01')).toBe(fault);
});
