import { namesOrganisation } from '@/lib/organisations/closing/rules';

const inventa = { en: 'Inventa Works', ru: 'Завод «Инвента»' };
const page = (organisation: object | null, memberships?: object[]) => ({
  slug: 'invented',
  organisation,
  ...(memberships === undefined ? {} : { memberships }),
});
const tie = { key: 'm1', kind: 'MEMBER', organisation: inventa };

it.each([
  ['as what the person is described by', page(inventa)],
  ['as a tie', page(null, [tie])],
  ['as one tie of several', page(null, [{ ...tie, organisation: { en: 'Others' } }, tie])],
])('finds an organisation %s, in any language', (_, document) => {
  expect(namesOrganisation(document, ['Завод «Инвента»', 'Another'])).toBe(true);
  expect(namesOrganisation(document, ['Inventa', 'Another'])).toBe(false);
});

it('finds none where there is none', () => {
  expect(namesOrganisation(page(null), ['Inventa Works'])).toBe(false);
  expect(namesOrganisation(page(null, [{ ...tie, organisation: null }]), ['Inventa Works'])).toBe(false);
});

it.each([null, 'a text', {}, page({ en: 7 })])(
  'takes what it cannot read for one that names it: %j',
  (what) => {
    expect(namesOrganisation(what, ['Inventa Works'])).toBe(true);
  },
);
