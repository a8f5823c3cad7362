import { joinMarks, readMark } from '@/lib/platform/surface/answer-mark';

describe('reading a mark', () => {
  it.each([
    ['status=410;tags=case:ab12,cases', { status: 410, tags: ['case:ab12', 'cases'] }],
    ['tags=cases', { tags: ['cases'] }],
    [' status=404 ', { status: 404 }],
    ['status=500', {}],
    ['status=302;tags=a', { tags: ['a'] }],
    ['status=200x', {}],
    ['tags=', {}],
    ['tags=a,,b', {}],
    ['tags=a b', {}],
    ['', {}],
    ['garbage;;=;', {}],
  ])('%j says %j', (content, expected) => expect(readMark(content)).toEqual(expected));
});

describe('joining the marks of a page', () => {
  it('puts an unmarked page under the tag of every change', () => {
    expect(joinMarks([])).toEqual({ tags: ['all'] });
    expect(joinMarks([{ status: 410 }])).toEqual({ status: 410, tags: ['all'] });
  });
  it('takes the careful reading of two', () => {
    expect(
      joinMarks([
        { status: 200, tags: ['a'] },
        { status: 410, tags: ['b'] },
      ]),
    ).toEqual({ status: 410, tags: ['all'] });
  });
});
