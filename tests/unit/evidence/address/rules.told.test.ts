import { addressKey, classOfHost, hostsLike, readAddress } from '@/lib/evidence/address/rules';

const read = (text: string) => {
  const found = readAddress(text);
  if (!found.ok) throw new Error(`refused: ${found.fault}`);
  return found.address;
};
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));

describe('the key of a page', () => {
  test.each([
    ['www.example.org/a', 'example.org/a'],
    ['www.m.example.org/a', 'example.org/a'],
    ['mobile.example.org/a', 'example.org/a'],
    ['news.www.example.org/a', 'news.www.example.org/a'],
    ['kk.m.example.org/a', 'kk.example.org/a'],
    ['news.kk.m.example.org/a', 'news.kk.m.example.org/a'],
    ['example.org:8080/a', 'example.org:8080/a'],
    ['example.org/%d0%b0', 'example.org/%D0%B0'],
    ['example.org/a%3db', 'example.org/a%3Db'],
    ['example.org/INDEX.HTM', 'example.org'],
    ['example.org/index.php', 'example.org'],
    ['example.org/index.html/b', 'example.org/index.html/b'],
    ['example.org/ampere', 'example.org/ampere'],
    ['example.org/a/amp', 'example.org/a'],
    ['example.org/a/amp/b', 'example.org/a/amp/b'],
    ['example.org/a//amp//', 'example.org/a'],
    ['example.org/a?mc_cid=1&mc_eid=2&mc_xid=3', 'example.org/a?mc_xid=3'],
    ['example.org/a?UTM_source=1', 'example.org/a'],
    ['example.org/a?xutm_source=1', 'example.org/a?xutm_source=1'],
    ['example.org/a?refer=1', 'example.org/a?refer=1'],
    ['example.org/a?b=2&a=3&b=1', 'example.org/a?a=3&b=1&b=2'],
    ['example.org/a?b=1&b=2&a=3', 'example.org/a?a=3&b=1&b=2'],
    ['example.org/a?b=2&b=2', 'example.org/a?b=2&b=2'],
    ['example.org/a?c=1&b=2&a=3', 'example.org/a?a=3&b=2&c=1'],
  ])('of %s is %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });

  test('is sought under the host of its mobile pages too, its port left out', () => {
    expect(hostsLike('en.example.org:8080')).toEqual(['en.example.org', 'en.m.example.org']);
    expect(hostsLike('example.org')).toEqual(['example.org', 'example.m.org']);
  });
});

describe('the language that an address names', () => {
  test.each(
    rows(`en en
      eng en
      ru ru
      rus ru
      kk kk
      kz kk
      kaz kk
      qaz kk
      uk uk
      be be
      de de
      fr fr`),
  )('/%s/ is %s', (part, language) => {
    expect(read(`example.org/${part}/a`).language).toBe(language);
    expect(read(`example.org//${part}/a`).language).toBe(language);
    expect(read(`example.org/${part.toUpperCase()}/a`).language).toBe(language);
  });

  test('stands first in the path, or is the first two letters of the host', () => {
    expect(read('ru.example.org/a').language).toBe('ru');
    expect(read('ru.example.org/kk/a').language).toBe('kk');
    expect(read('rus.example.org/a').language).toBeNull();
    expect(read('example.org/a/ru').language).toBeNull();
    expect(read('example.org').language).toBeNull();
    expect(read('xx.example.org/a').language).toBeNull();
  });
});

describe('the words at the end of a path', () => {
  test.each([
    ['/news/an-arrest-in-example', 'An arrest in example'],
    ['/news/an-arrest-in-example/', 'An arrest in example'],
    ['/an--arrest__in+example.html', 'An arrest in example'],
    ['/an-arrest-in-example.htmlpage', 'An arrest in'],
    ['/an-arrest-in-2011-12345', 'An arrest in 2011'],
    ['/2011-an-arrest-in', '2011 an arrest in'],
    ['/an-arrest-x1-in-1x', 'An arrest in'],
    ['/суд-над-примером', 'Суд над примером'],
    ['/o’clock-in-%D0%B9%D0%BE', 'O’clock in йо'],
    ['/o’clock-in-пример', 'O’clock in пример'],
    ['/a-b-c-d', null],
    ['/an-arrest', null],
    ['/12-34-56', null],
    ['/an-arrest-in-%E0%A4%A', null],
    ['/', null],
  ])('of %s are %s', (path, words) => {
    expect(read(`https://example.org${path}`).words).toBe(words);
  });

  test('are no more than two hundred characters', () => {
    expect(read(`example.org/${'arrest-'.repeat(60)}`).words).toHaveLength(200);
  });
});

describe('the class that a host has by itself', () => {
  test.each(
    rows(`un.org UN_DOCUMENT
      news.un.org UN_DOCUMENT
      ohchr.org UN_DOCUMENT
      unhcr.org UN_DOCUMENT
      gov.kz OFFICIAL_STATEMENT
      www.gov.kz OFFICIAL_STATEMENT
      interieur.gouv.fr OFFICIAL_STATEMENT
      akorda.kz OFFICIAL_STATEMENT
      kremlin.ru OFFICIAL_STATEMENT
      en.kremlin.ru OFFICIAL_STATEMENT
      president.gov.by OFFICIAL_STATEMENT
      facebook.com SOCIAL_POST
      www.vk.com SOCIAL_POST
      x.com SOCIAL_POST
      t.me SOCIAL_POST
      ok.ru SOCIAL_POST
      m.ok.ru SOCIAL_POST
      youtube.com VIDEO
      www.youtube.com VIDEO
      youtu.be VIDEO
      vimeo.com VIDEO
      rutube.ru VIDEO`),
  )('%s is %s', (host, sourceClass) => {
    expect(classOfHost(host)).toBe(sourceClass);
  });

  test.each(
    `example.org un.org.example.com gov.kzt agov.kz gov.kz.example.com kremlin.ru.example.com akremlin.ru netflix.com
    facebook.com.example.org ok.ru.example.org at.me youtube.com.example.org notyoutube.com president.gov.by.example.org
    sun.org myvk.com`.split(/\s+/),
  )('of %s only a person can tell', (host) => {
    expect(classOfHost(host)).toBeNull();
  });
});
