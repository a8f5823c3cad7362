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

/** What each article protects, in a word: International Covenant on Civil and Political Rights, 1966. */
const PROTECTS = { remedy: 2, torture: 7, liberty: 9, custody: 10, trial: 14 } as const;
const EXPRESSES = { religion: 18, expression: 19, assembly: 21, association: 22 } as const;

test.each([
  ['RELEASE', 'liberty trial'],
  ['DROP_CHARGES', 'liberty trial'],
  ['FAIR_TRIAL', 'liberty trial'],
  ['COUNSEL_ACCESS', 'liberty trial'],
  ['FAMILY_CONTACT', 'liberty custody'],
  ['END_SOLITARY', 'torture custody'],
  ['CASE_REVIEW', 'remedy trial'],
  ['REPARATION', 'remedy liberty'],
  ['STOP_HARASSMENT', 'remedy liberty'],
  ['INVESTIGATE', 'remedy liberty'],
  ['ACCOUNTABILITY', 'remedy liberty'],
] as const)('%s rests on %s', (demand, rights) => {
  const articles = Object.entries(PROTECTS).flatMap(([right, article]) =>
    rights.split(' ').includes(right) ? [article] : [],
  );
  expect(articlesFor(demand, [], false)).toEqual(articles);
});

test.each([
  ['INCITEMENT_DISCORD', 'expression'],
  ['FALSE_INFORMATION', 'expression'],
  ['INSULT_OFFICIAL', 'expression'],
  ['SEIZURE_OF_POWER', 'expression'],
  ['MASS_DISORDER', 'assembly'],
  ['UNLAWFUL_ASSEMBLY', 'assembly'],
  ['BANNED_ORGANISATION', 'association'],
  ['UNION_OR_STRIKE', 'association'],
  ['RELIGION', 'religion'],
] as const)('a charge of %s bears on the freedom of %s', (category, freedom) => {
  expect(articlesFor('END_SOLITARY', [category], false)).toEqual([7, 10, EXPRESSES[freedom]]);
});

test('charges of violence, drugs and the like bear on no freedom that a letter names', () => {
  expect(articlesFor('END_SOLITARY', ['TERRORISM', 'DRUGS_WEAPONS', 'UNKNOWN'], false)).toEqual([7, 10]);
});
