import fc from 'fast-check';
import { addressKey, classOfHost, dateInPath, hostsLike, readAddress } from '@/lib/evidence/address/rules';
import { readEdtf } from '@/lib/platform/dates/edtf';

const PAGE = 'https://gazette.example.org/news/an-arrest';
const read = (text: string) => {
  const found = readAddress(text);
  if (!found.ok) throw new Error(`refused: ${found.fault}`);
  return found.address;
};

describe('one page', () => {
  it.each([
    'http://gazette.example.org/news/an-arrest',
    'HTTPS://GAZETTE.EXAMPLE.ORG/news/an-arrest/',
    'https://www.gazette.example.org/news/an-arrest',
    'https://m.gazette.example.org/news/an-arrest',
    'https://amp.gazette.example.org/news/an-arrest/amp/',
    'https://gazette.example.org:443/news//an-arrest#comments',
    'https://gazette.example.org./news/an-arrest?utm_source=mail&fbclid=abc',
    'gazette.example.org/news/an-arrest',
    '  https://gazette.example.org/news/an-arrest/index.html  ',
    'https://web.archive.org/web/20210930101500/https://gazette.example.org/news/an-arrest',
    'https://web.archive.org/web/2021id_/http://www.gazette.example.org/news/an-arrest?utm_medium=x',
    'https://archive.ph/2021.09.30-101500/https://gazette.example.org/news/an-arrest',
  ])('has one key however it is spelt: %s', (spelling) => {
    expect(addressKey(spelling)).toBe(addressKey(PAGE));
  });

  it.each([
    'https://gazette.example.org/news/an-arrest-2',
    'https://gazette.example.org/News/an-arrest',
    'https://other.example.org/news/an-arrest',
    'https://gazette.example.org/news/an-arrest?page=2',
    'https://gazette.example.org:8443/news/an-arrest',
  ])('is not another one: %s', (other) => {
    expect(addressKey(other)).not.toBe(addressKey(PAGE));
  });

  it('does not depend on the order of what is asked, and keeps what is asked', () => {
    const [one, other, third] = ['?id=1&part=2', '?part=2&utm_x=9&id=1', '?id=2&part=2'].map((query) =>
      addressKey(`https://example.org/a${query}`),
    );
    expect(one).toBe(other);
    expect(one).not.toBe(third);
  });

  it('is found under the host of its mobile pages too', () => {
    expect(addressKey('https://en.m.wikipedia.org/wiki/X')).toBe('en.wikipedia.org/wiki/X');
    expect(hostsLike('en.wikipedia.org')).toContain('en.m.wikipedia.org');
    expect(addressKey('https://m.org/a')).toBe('m.org/a');
  });
});

const words = fc.stringMatching(/^[a-zа-яқө]{1,8}$/);
const address = fc
  .tuple(words, fc.array(words, { maxLength: 4 }), fc.array(fc.tuple(words, words), { maxLength: 3 }))
  .map(([host, path, query]) => {
    const asked = new URLSearchParams(query.map(([name, value]) => [`q${name}`, value])).toString();
    return `${host}.org/${path.join('/')}${asked === '' ? '' : `?${asked}`}`;
  });

describe('a key', () => {
  it('is the same for every spelling, and its own key', () => {
    fc.assert(
      fc.property(
        address,
        fc.constantFrom('http://', 'https://', '', 'https://www.', 'http://m.'),
        fc.boolean(),
        (page, before, hasMark) => {
          const key = addressKey(`https://${page}`);
          expect(key).not.toBeNull();
          expect(addressKey(`${before}${page}${hasMark ? '#part' : ''}`)).toBe(key);
          expect(addressKey(`https://web.archive.org/web/20200101000000/https://${page}`)).toBe(key);
          expect(addressKey(key ?? '')).toBe(key);
        },
      ),
    );
  });

  it('is found or refused for any text, never thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
        const found = readAddress(text);
        if (found.ok) expect(new URL(found.address.href).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is no page of the world is refused', () => {
  it.each([
    ['scheme', ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'file:///etc/passwd']],
    [
      'scheme',
      ['ftp://example.org/a', 'mailto:a@example.org', 'tel:+7', 'about:blank', 'blob:https://a.org'],
    ],
    ['credentials', ['https://me:secret@example.org/a', 'https://me@example.org/a', 'me@example.org/a']],
    ['credentials', ['https://example.org/a?access_token=1', 'https://example.org/?PHPSESSID=9']],
    ['inside', ['http://localhost/a', 'http://localhost:3000/', 'http://printer/a', 'http://wiki.local']],
    [
      'inside',
      ['http://127.0.0.1', 'http://0x7f.1/', 'http://2130706433/', 'http://10.1.2.3/a', 'http://[::1]/'],
    ],
    [
      'inside',
      ['http://169.254.169.254/latest', 'http://172.20.0.1', 'http://192.168.1.1', 'http://100.64.0.1'],
    ],
    [
      'inside',
      ['http://[fd00::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[2002:7f00:1::]/', 'http://a.internal.'],
    ],
    ['inside', ['https://web.archive.org/web/2021/http://127.0.0.1/a']],
    ['scheme', ['https://web.archive.org/web/2021/javascript:alert(1)']],
    [
      'unreadable',
      ['', '   ', 'https://', 'two words', 'https://example.org/\u202egpj', 'http:\\\\example.org', 'a\0b'],
    ],
    ['tooLong', [`https://example.org/${'a'.repeat(2000)}`]],
  ] as const)('%s: %j', (fault, texts) => {
    for (const text of texts) expect([text, readAddress(text)]).toEqual([text, { ok: false, fault }]);
  });

  it.each([
    'http://8.8.8.8/a',
    'http://[2a00:1450::1]/a',
    'https://172.32.0.1',
    'https://localhost.example.org',
  ])('negative control: %s is one', (text) => expect(readAddress(text).ok).toBe(true));
});

describe('a date in a path', () => {
  it.each([
    ['/2021/09/30/a', '2021-09-30'],
    ['/news/2021/9/3/', '2021-09-03'],
    ['/a-2021-09-30-b', '2021-09-30'],
    ['/a/20210930-b', '2021-09-30'],
    ['/2021/09/a', '2021-09'],
    ['/2021-09/a', '2021-09'],
    ['/archive/2021/', '2021'],
    ['/2014/02/29/', null],
    ['/2021/13/01/', null],
    ['/news/20219', null],
    ['/item/12021093012', null],
    ['/2021-words', null],
    ['/', null],
  ])('%s: %s', (path, date) => expect(dateInPath(path)).toBe(date));

  it('is never more exact than the path', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2090 }),
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.option(fc.integer({ min: 1, max: 28 })),
        (year, month, day) => {
          const parts = [year, month, month === null ? null : day].filter((part) => part !== null);
          const stood = parts.map((part) => String(part).padStart(2, '0'));
          const found = dateInPath(`/${stood.join('/')}/a`);
          expect(found).toBe(stood.join('-'));
          expect(readEdtf(found ?? '')?.edtf).toBe(found);
        },
      ),
    );
  });
});

describe('an archive', () => {
  it.each([
    ['https://web.archive.org/web/20210930101500/https://example.org/a?id=3', '2021-09-30'],
    ['https://web.archive.org/web/202109/https:/example.org/a?id=3', '2021-09'],
    ['https://web.archive.org/web/2021/example.org/a?id=3', '2021'],
    ['https://web.archive.org/web/*/https://example.org/a?id=3', null],
    ['https://web.archive.org/web/20211399/https://example.org/a?id=3', null],
  ])('%s keeps a copy of %s', (text, captured) => {
    const { key, host, archive } = read(text);
    expect({ key, host, archive }).toEqual({
      key: 'example.org/a?id=3',
      host: 'example.org',
      archive: { host: 'web.archive.org', captured },
    });
  });

  it('whose address names no page stands for itself', () => {
    expect(read('https://archive.ph/AbCdE')).toMatchObject({ host: 'archive.ph', archive: null });
  });
});

test('the address may tell language, words and class', () => {
  expect(read('https://example.org/kz/2021/zhanaozen-ten-years-on.html')).toMatchObject({
    language: 'kk',
    date: '2021',
    words: 'Zhanaozen ten years on',
  });
  expect(read('https://rus.example.org/a-b')).toMatchObject({ language: null, words: null });
  expect(read('https://example.org/%D0%B0')).toMatchObject({ words: null });
  expect(read('https://example.org/%FF-one-two-three')).toMatchObject({ words: null });
  expect(
    ['spcommreports.ohchr.org', 'beta.gov.kz', 'facebook.com', 'example.org', 'notun.org'].map(classOfHost),
  ).toEqual(['UN_DOCUMENT', 'OFFICIAL_STATEMENT', 'SOCIAL_POST', null, null]);
});
