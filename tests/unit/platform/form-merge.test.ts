import { settleSent, withStanding } from '@/lib/platform/form-merge';
import type { Entries } from '@/lib/platform/forms/entries';
import { NOT_SENT, type FormState } from '@/lib/platform/forms/form-state';
import { isOfOneSending, MERGE, toBegan } from '@/lib/platform/forms/merge/merge-fields';
import type { Standing } from '@/lib/platform/forms/merge/view';

const STANDING: Standing = {
  mark: '7',
  hidden: { revision: '7' },
  changes: [{ by: 'Invented Editor', at: '2026-01-20T14:02:00.000Z', why: null }],
  fields: [
    { name: 'name', label: 'Name', kind: 'line', value: 'theirs' },
    {
      name: 'place',
      label: 'Place',
      kind: 'choice',
      value: 'p2',
      say: (one) => (one === 'p2' ? 'Aktau' : one),
    },
  ],
};
const began = { name: 'before', place: 'p1' };
const typed = (own: Entries): Entries => ({
  ...began,
  ...own,
  ...toBegan(began),
  revision: '4',
  reason: 'why',
});
const refused = (entries: Entries): FormState<null> => ({ ...NOT_SENT, entries });

describe('a form that was refused', () => {
  test('holds theirs and is open on the newer state where only they changed anything', () => {
    const state = withStanding(refused(typed({})), STANDING);
    expect(state.entries).toEqual({
      ...{ name: 'theirs', place: 'p2', revision: '7', reason: 'why' },
      ...toBegan({ name: 'theirs', place: 'p2' }),
    });
    expect(state.together).toEqual({ name: 'theirs', place: 'p2' });
    expect(state.merge).toMatchObject({ needsChoice: false, changes: [{ by: 'Invented Editor' }] });
  });

  test('stays as it was typed, on the older state, while a choice is missing', () => {
    const entries = typed({ name: 'mine' });
    const state = withStanding(refused(entries), STANDING);
    expect(state.entries).toEqual(entries);
    expect(state.together).toBeUndefined();
    expect(state.merge).toMatchObject({
      ...{ mark: '7', needsChoice: true },
      fields: [
        { name: 'name', verdict: 'both', began: 'before', theirs: 'theirs', mine: 'mine', joined: null },
        { name: 'place', verdict: 'theirs', began: 'p1', theirs: 'Aktau', mine: 'p1' },
      ],
    });
  });

  test('offers what others chose out of a list that was drawn before', () => {
    const looked = { entries: {}, notes: ['told'], options: { other: { value: 'o', label: 'O' } } };
    const state = withStanding({ ...refused(typed({})), looked }, STANDING);
    expect(state.looked).toEqual({
      ...{ entries: {}, notes: ['told'] },
      options: { other: { value: 'o', label: 'O' }, place: { value: 'p2', label: 'Aktau' } },
    });
  });
});

describe('a form that is sent with choices', () => {
  const chosen = (mark: string, choice?: string): Entries => ({
    ...typed({ name: 'mine' }),
    [MERGE.mark]: mark,
    ...(choice === undefined ? {} : { [`${MERGE.choice}name`]: choice }),
  });

  test('is sent with them on the newer state', () => {
    const { sent, together } = settleSent(STANDING, chosen('7', 'mine'));
    expect(sent).toMatchObject({ name: 'mine', place: 'p2', revision: '7' });
    expect(Object.keys(sent).some(isOfOneSending)).toBe(false);
    expect(together).toEqual({ name: 'mine', place: 'p2' });
  });

  test.each([
    ['a state that is no longer', STANDING, chosen('6', 'mine')],
    ['nothing for one field', STANDING, chosen('7')],
    ['what cannot be chosen', STANDING, chosen('7', 'neither')],
    ['a row that stands no more', null, chosen('7', 'mine')],
  ])('is sent as it was typed, to be refused again, with %s', (_what, standing, entries) => {
    expect(settleSent(standing, entries)).toEqual({ sent: entries, together: null });
  });
});
