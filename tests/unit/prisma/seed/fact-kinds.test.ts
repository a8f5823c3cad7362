import { factKind } from '@/prisma/seed/fact-kinds';

test('words of the file that Held calls otherwise find their kind', () => {
  expect(factKind('ASSAULT_ON_PERSON')).toEqual({ table: 'status', kind: 'ATTACKED' });
  expect(factKind('SOLITARY_CONFINEMENT')).toEqual({ table: 'status', kind: 'SOLITARY' });
  expect(factKind('ARRESTED')).toEqual({ table: 'status', kind: 'ARRESTED' });
  expect(factKind('FAIR_TRIAL_CONCERN')).toEqual({ table: 'occurrence', kind: 'FAIR_TRIAL_CONCERN' });
});

test('a kind that nobody foresaw is a fault', () => {
  expect(() => factKind('TELEPORTED')).toThrow();
});
