import { articlesFor, ratifiedOn } from '@/lib/letters/treaty/rules';

test.each([
  ['RELEASE', ['INCITEMENT_DISCORD'], false, [9, 14, 19]],
  ['RELEASE', ['UNLAWFUL_ASSEMBLY', 'UNION_OR_STRIKE'], false, [9, 14, 21, 22]],
  ['FAIR_TRIAL', ['HOOLIGANISM_VIOLENCE'], false, [9, 14]],
  ['END_SOLITARY', [], false, [7, 10]],
  ['INVESTIGATE', ['MASS_DISORDER'], true, [2, 6, 21]],
  ['REPARATION', ['RELIGION'], false, [2, 9, 18]],
] as const)('%s on %j (dead: %s) names articles %j', (demand, categories, dead, articles) => {
  expect(articlesFor(demand, categories, dead)).toEqual(articles);
});

test('only a recorded ratification is told', () => {
  expect(ratifiedOn('KZ')).toBe('2006-01-24');
  expect(ratifiedOn('ZZ')).toBeNull();
  expect(ratifiedOn('constructor')).toBeNull();
});
