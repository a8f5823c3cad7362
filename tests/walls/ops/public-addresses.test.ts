import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CORRECTIONS_PATH, isPublicPath, notFoundPath } from '@/lib/ops/public-addresses';

const PUBLIC = [path.join('app', '[locale]', '(public)'), path.join('app', 'api', 'v1')];
const PLAIN = ['robots.txt', 'sitemap.xml'].map((name) => path.join('app', name));

/** The address of every page and route below a folder, each free segment filled in. */
function addressesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
    .map((file) => path.join(folder, path.dirname(file)))
    .filter((place) => !place.includes('[...'))
    .map((place) => {
      const parts = place.split(path.sep).slice(1);
      const filled = parts
        .filter((part) => !part.startsWith('('))
        .map((part) => (part === '[locale]' ? 'kk' : part));
      return `/${filled.map((part) => part.replace(/^\[.*\]$/, '7')).join('/')}`;
    });
}

it.each([...PUBLIC, ...PLAIN].flatMap(addressesBelow))('the public surface serves the page %s', (address) => {
  expect(isPublicPath(address)).toBe(true);
});

it.each([
  '/desk',
  '/desk/cases',
  '/sign-in',
  '/api/auth/session',
  '/api/auth/signin',
  '/api/v2/cases',
  '/de',
  '/en/',
  '/en/desk',
  '/en/cases/a/b',
  '/en/cases//letter',
  '/EN/cases',
  '/_next/image',
  '/_next/data/x.json',
  '/.env',
  '/en/cases/a/letter/letterXtxt',
])('the public surface does not serve %s', (address) => {
  expect(isPublicPath(address)).toBe(false);
});

it('says in the language of the address, or as data, that nothing is there', () => {
  expect(['/kk/nothing', '/nothing', '/api/v1/nothing'].map(notFoundPath)).toEqual([
    '/kk/not-found',
    '/en/not-found',
    '/api/v1/not-found',
  ]);
  expect(['/kk/nothing', '/api/v1/nothing'].map(notFoundPath).every(isPublicPath)).toBe(true);
});

it('takes a posted form at one address in each language', () => {
  expect(
    ['/en/corrections', '/ru/corrections', '/kk/corrections'].every((each) => CORRECTIONS_PATH.test(each)),
  ).toBe(true);
  expect(
    ['/en', '/en/cases', '/en/corrections/x', '/corrections'].some((each) => CORRECTIONS_PATH.test(each)),
  ).toBe(false);
});
