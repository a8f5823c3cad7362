import fc from 'fast-check';

import { routeClass } from '@/lib/platform/log/route-class';

const known = new Set(['en', 'ru', 'cases', 'api', 'v1', 'map']);

describe('the class of a route', () => {
  it.each([
    ['/', '/'],
    ['/en', '/en'],
    ['/en/cases', '/en/cases'],
    ['/en/cases?q=Invented', '/en/cases'],
    ['/en/cases/invented-person/v/2', '/en/cases/*'],
    ['/api/v1/cases/invented-person', '/api/v1/*'],
    ['/invented-person', '/*'],
    ['/en/invented-person', '/en/*'],
    ['//x', '/*'],
  ])('%s is %s', (path, expected) => expect(routeClass(path, known)).toBe(expected));

  it('is made of known words alone, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...known))), (segments) => {
        const words = routeClass(`/${segments.join('/')}`, known).split('/');
        return words.every((word) => word === '' || word === '*' || known.has(word));
      }),
    );
  });
});
