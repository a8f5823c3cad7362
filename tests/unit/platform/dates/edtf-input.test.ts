import { DATE_UNREADABLE, edtfInput } from '@/lib/platform/dates/edtf-input';

describe('edtfInput', () => {
  it('gives the date that was typed', () => {
    expect(edtfInput.parse(' 2007-10 ')).toEqual({
      edtf: '2007-10',
      earliest: '2007-10-01',
      latest: '2007-10-31',
    });
  });

  it.each(['', '2014-02-29', '19812', '2'.repeat(61), { $gt: '' }, ['2011'], 2011, null, undefined])(
    'refuses %p with the one message key',
    (value) => {
      const result = edtfInput.safeParse(value);
      expect(result.error?.issues.map((issue) => issue.message)).toEqual([DATE_UNREADABLE]);
    },
  );
});
