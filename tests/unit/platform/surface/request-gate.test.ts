import fc from 'fast-check';

import { judgeRequest } from '@/lib/platform/surface/request-gate';

const rule = { formPath: /^\/(?:en|ru|kk)\/corrections$/, pathBytes: 2048, addressBytes: 4096 };
const judge = (method: string, url: string) => judgeRequest(method, url, rule);

describe('the gate', () => {
  it.each(['GET', 'HEAD'])('lets %s in', (method) => {
    expect(judge(method, '/en/cases?q=%D0%B0')).toEqual({
      kind: 'pass',
      method,
      path: '/en/cases',
      address: '/en/cases?q=%D0%B0',
    });
  });

  it('lets POST in at the form alone', () => {
    expect(judge('POST', '/en/corrections')).toMatchObject({ kind: 'pass', method: 'POST' });
    expect(judge('POST', '/en/cases')).toMatchObject({ status: 405, allow: 'GET, HEAD' });
    expect(judge('POST', '/en/corrections/x')).toMatchObject({ status: 405 });
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'get', ''])(
    'refuses %s',
    (method) => {
      expect(judge(method, '/en')).toMatchObject({ status: 405, allow: 'GET, HEAD' });
      expect(judge(method, '/en/corrections')).toMatchObject({ status: 405, allow: 'GET, HEAD, POST' });
    },
  );

  it.each([
    '/en/%',
    '/en/%zz',
    '/en/%ff',
    '/en?q=%E0%A4',
    '/en/%00',
    '/en?q=%00',
    '/en/%0d%0aX:1',
    '/en/../desk',
    '/en/%2e%2e/desk',
    '/en/..%2fdesk',
    '/en/./x',
    '/en\\x',
    '/en/%5cx',
    '//evil.example/x',
    '/en//x',
    '/en/%2f/x',
    'http://evil.example/',
    '*',
    '',
    '/en#x',
    '/ж',
  ])('refuses the address %j', (url) =>
    expect(judge('GET', url)).toMatchObject({ kind: 'refuse', status: 400 }),
  );

  it('refuses an address that is too long, to the byte', () => {
    expect(judge('GET', `/${'a'.repeat(2047)}`)).toMatchObject({ kind: 'pass' });
    expect(judge('GET', `/${'a'.repeat(2048)}`)).toMatchObject({ status: 414 });
    expect(judge('GET', `/?q=${'a'.repeat(4096)}`)).toMatchObject({ status: 414 });
  });

  it.each([
    ['/en?_rsc=1abc', '/en'],
    ['/en?q=a&_rsc=1abc&b=2', '/en?q=a&b=2'],
    ['/en?%5Frsc=1', '/en'],
    ['/en?nxtPslug=x&__nextLocale=ru&q=1', '/en?q=1'],
    ['/en?', '/en'],
    ['/en?&&a', '/en?a'],
    ['/en?q=_rsc', '/en?q=_rsc'],
  ])('reads %s as %s', (url, address) => expect(judge('GET', url)).toMatchObject({ kind: 'pass', address }));

  it('says something of every address and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (url, method) => {
        const judged = judge(method, url);
        return judged.kind === 'refuse' || (method !== '' && !judged.address.includes('_rsc='));
      }),
    );
  });
});
