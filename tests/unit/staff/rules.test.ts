import { isRaise } from '@/lib/staff/rules';
import { staffRole } from '@/lib/staff/schema';

const DOWN = [
  ['reviewer', 'editor'],
  ['reviewer', 'contributor'],
  ['editor', 'contributor'],
];

it('takes only the steps down from reviewer by editor to contributor for no raise', () => {
  const steps = staffRole.options.flatMap((from) =>
    staffRole.options.filter((to) => to !== from && !isRaise(from, to)).map((to) => [from, to]),
  );
  expect(new Set(steps.map(String))).toEqual(new Set(DOWN.map(String)));
});

it('takes a role that it does not know for a raise', () => {
  expect(isRaise('system', 'contributor')).toBe(true);
});
