import { unwrapArchive } from '@/lib/evidence/address/archive/rules';

const unwrap = (address: string) => unwrapArchive(new URL(address));
const page = 'https://example.org/a';

test.each([
  [`https://web.archive.org/web/20210930101500/${page}`, page, '2021-09-30'],
  [`https://www.web.archive.org/web/20210930101500/${page}`, page, '2021-09-30'],
  [`https://web.archive.org/web/20210930/${page}`, page, '2021-09-30'],
  [`https://web.archive.org/web/2021093/${page}`, page, '2021-09'],
  [`https://web.archive.org/web/202109/${page}`, page, '2021-09'],
  [`https://web.archive.org/web/20210/${page}`, page, '2021'],
  [`https://web.archive.org/web/2021/${page}`, page, '2021'],
  [`https://web.archive.org/web/20211399/${page}`, page, null],
  [`https://web.archive.org/web/202/${page}`, page, null],
  [`https://web.archive.org/web/2021id_/${page}?b=1`, `${page}?b=1`, '2021'],
  [`https://web.archive.org/web/*/${page}`, page, null],
  ['https://web.archive.org/web/2021/http:/example.org/a', 'http://example.org/a', '2021'],
  ['https://web.archive.org/web/2021/example.org/a/http://b', 'example.org/a/http://b', '2021'],
  ['https://web.archive.org/web/2021/example.org/a/http:/b', 'example.org/a/http:/b', '2021'],
  ['https://web.archive.org/web/2021/HTTP:/example.org/a', 'HTTP://example.org/a', '2021'],
  [`https://archive.ph/2021.09.30-101500/${page}`, page, '2021-09-30'],
])('%s keeps %s, copied on %s', (address, original, captured) => {
  expect(unwrap(address)).toMatchObject({ original, captured });
});

test.each('today ph is li vn fo md'.split(' '))('archive.%s is one archive under many names', (ending) => {
  expect(unwrap(`https://archive.${ending}/20210930/${page}`)).toEqual({
    ...{ host: `archive.${ending}`, original: page, captured: '2021-09-30' },
  });
  expect(unwrap(`https://www.archive.${ending}/20210930/${page}`)?.host).toBe(`archive.${ending}`);
});

test.each([
  page,
  'https://web.archive.org/',
  'https://web.archive.org/web/2021/',
  `https://web.archive.org/about/web/2021/${page}`,
  `https://web.archive.org/web/2021x9/${page}`,
  `https://web.archive.org/web/202109301015000/${page}`,
  `https://archive.org/web/2021/${page}`,
  'https://archive.ph/AbC12',
  `https://archive.ph/x/2021.09.30/${page}`,
  `https://archive.ph/202/${page}`,
  `https://archive.example.org/2021/${page}`,
  `https://archive.ph.example.org/20210930/${page}`,
  `https://an-archive.ph/20210930/${page}`,
  `https://a.archive.ph/20210930/${page}`,
  `https://webwww.archive.org/web/2021/${page}`,
  `https://archivewww.ph/20210930/${page}`,
])('%s is no copy of a page', (address) => {
  expect(unwrap(address)).toBeNull();
});
