import { toFormView } from '@/lib/corrections/view';

const header = (outcome: unknown) => encodeURIComponent(JSON.stringify(outcome));

describe('the corrections form', () => {
  it('is empty on a plain visit, with the page a reader came from', () => {
    expect(toFormView(null, '/en/cases/invented-person')).toMatchObject({
      state: 'open',
      errors: [],
      values: { page: '/en/cases/invented-person' },
    });
  });

  it('says that the message arrived', () => {
    expect(toFormView(header({ ok: true }), null)).toEqual({ state: 'sent' });
  });

  it('keeps every entry and names the faults in the order of the page', () => {
    const values = { kind: '', page: 'p', message: 'x'.repeat(4001), contact: 'someone@example.org' };
    const view = toFormView(header({ ok: false, errors: { message: 'a', kind: 'b' }, values }), null);
    expect(view).toEqual({
      state: 'open',
      values,
      errors: [
        { field: 'kind', fault: 'kindMissing' },
        { field: 'message', fault: 'tooLong', most: 4000 },
      ],
    });
  });

  it('tells an empty message from one with forbidden characters', () => {
    const faultOf = (message: string) => {
      const view = toFormView(header({ ok: false, errors: { message: 'a' }, values: { message } }), null);
      return view.state === 'open' ? view.errors[0]?.fault : null;
    };
    expect(faultOf('  ')).toBe('messageMissing');
    expect(faultOf('turned \u202e around')).toBe('unreadable');
  });

  it('says so when the fault lies with no field', () => {
    const view = toFormView(header({ ok: false, errors: {}, values: { message: 'kept' } }), null);
    expect(view).toMatchObject({
      errors: [{ field: 'form', fault: 'unavailable' }],
      values: { message: 'kept' },
    });
  });

  it.each(['%', 'null', '%7B', header({ ok: false }), header({ ok: 'yes' }), header([])])(
    'takes %s for no outcome',
    (text) => {
      expect(toFormView(text, null)).toMatchObject({ state: 'open', errors: [] });
    },
  );
});
