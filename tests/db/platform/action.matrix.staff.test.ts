import { MATRIX_PARTS } from '@/tests/support/action-matrix';
import type { ActionRow, Sender } from '@/tests/support/action-row';
import { SLOW, tryActions, tryAll } from '@/tests/support/try-actions';

const { staff } = MATRIX_PARTS;

tryActions(staff);

it(
  'sees a verdict that is wrong',
  async () => {
    const { 'staff.suspend': right } = staff;
    if (right === undefined) throw new Error('No row "staff.suspend"');
    const row: ActionRow = { ...right, roles: { admin: 'any', editor: 'other' } };
    const wrong = async (sender: Sender) =>
      (await tryAll('staff.suspend', row, sender))
        .filter(({ want, got }) => want !== got)
        .map(({ said }) => said);
    expect(await wrong('admin')).toEqual(['valid · own']);
    expect(await wrong('editor')).toEqual(expect.arrayContaining(['valid · other', 'unknown · own']));
  },
  SLOW,
);
