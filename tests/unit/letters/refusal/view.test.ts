import { toRefusal } from '@/lib/letters/refusal/view';
import { LOCALES } from '@/lib/platform/i18n/locales';

test.each([
  [null, 404],
  [{ state: 'withdrawn' }, 410],
  [{ state: 'not-offered' }, 400],
  [{ state: 'stopped', reason: 'STATUS_DISPUTED' }, 404],
  [{ state: 'stopped', reason: 'STATUS_UNSUPPORTED' }, 404],
  [{ state: 'stopped', reason: 'NO_ADDRESSEE' }, 404],
] as const)('%j answers %i in words of each language', (none, status) => {
  const said = LOCALES.map((locale) => toRefusal(none, locale));
  expect(said.map((one) => one.status)).toEqual([status, status, status]);
  expect(new Set(said.map(({ text }) => text)).size).toBe(3);
});
