import { worklist } from '@/lib/cases/desk-list/schema';
import { renderDigest } from '@/lib/digest/render';
import type { DigestCounts } from '@/lib/digest/view';
import { LOCALES } from '@/lib/platform/i18n/locales';

const ORIGIN = 'https://desk.example';
const work = Object.fromEntries(worklist.options.map((list) => [list, 0])) as DigestCounts['work'];
const none: DigestCounts = { toAnswer: 0, sentBack: 0, tasksDue: 0, stale: 0, work };
const all: DigestCounts = {
  toAnswer: 1,
  sentBack: 2,
  tasksDue: 3,
  stale: 5,
  work: Object.fromEntries(worklist.options.map((list) => [list, 21])) as DigestCounts['work'],
};

it('says nothing where nothing waits', () => {
  for (const locale of LOCALES) expect(renderDigest(none, locale, ORIGIN)).toBeNull();
});

it.each(LOCALES)('has a line and an address for all that can wait (%s)', (locale) => {
  const mail = renderDigest(all, locale, ORIGIN);
  const addresses = mail?.text.match(/https:\/\/\S+/g) ?? [];
  expect(addresses).toHaveLength(4 + worklist.options.length + 1);
  for (const address of addresses) {
    // The same for everybody: no part of it is a number or an id.
    expect(address).toMatch(/^https:\/\/desk\.example\/desk(\/[a-z]+)?(\?work=[a-z-]+)?$/);
  }
  expect(mail?.text).toContain('21 ');
  expect(addresses.at(-1)).toBe(mail?.unsubscribe);
});

it('says in its subject neither how much waits nor what', () => {
  expect(new Set(LOCALES.map((locale) => renderDigest(all, locale, ORIGIN)?.subject))).toEqual(
    new Set(LOCALES.map((locale) => renderDigest({ ...none, stale: 1 }, locale, ORIGIN)?.subject)),
  );
});
