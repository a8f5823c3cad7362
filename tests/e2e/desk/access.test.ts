import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { askDesk, withSession } from '@/tests/support/ask-desk';
import { openDeskGround, type DeskGround } from '@/tests/support/desk-ground';
import { DESK_PAGES, fillAddress, unlistedPages, type DeskPageRow } from '@/tests/support/desk-page-table';
import { DESK_ROLES } from '@/tests/support/desk-scene';
import { faultsOn, keyboardFaults, SCREENS } from '@/tests/support/page-access';

const [PHONE, DESKTOP] = SCREENS;

let ground: DeskGround;

beforeAll(async () => {
  ground = await openDeskGround();
}, 240_000);

afterAll(() => ground.close());

test('every page of the desk has a row, and every row a page', () => {
  expect(unlistedPages(DESK_PAGES)).toEqual([]);
});

test('a page without a row is seen, and a row without a page', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'held-pages-'));
  for (const folder of ['sign-in', 'desk/new-thing']) mkdirSync(path.join(root, folder), { recursive: true });
  for (const folder of ['sign-in', 'desk/new-thing']) writeFileSync(path.join(root, folder, 'page.tsx'), '');
  const gaps = unlistedPages([{ page: 'sign-in' }, { page: 'desk/gone' }], root);
  rmSync(root, { recursive: true });
  expect(gaps).toEqual(['desk/new-thing has no row', 'desk/gone is no page']);
});

test('each page is shown to the roles of its rows and to no other', async () => {
  const allowed = new Map<string, Set<string>>();
  for (const { addresses, roles, status = 200 } of DESK_PAGES) {
    if (roles === 'nobody' || status !== 200) continue;
    for (const address of addresses) {
      allowed.set(address, new Set([...(allowed.get(address) ?? []), ...roles]));
    }
  }
  const faults: string[] = [];
  for (const [address, roles] of allowed) {
    for (const role of DESK_ROLES) {
      const headers = withSession(ground.scene.tokens[role]);
      const { status } = await askDesk(ground.desk.origin, fillAddress(address, ground.scene), { headers });
      if (status !== (roles.has(role) ? 200 : 404)) faults.push(`${role} ${address}: ${String(status)}`);
    }
  }
  expect(faults).toEqual([]);
}, 240_000);

test.each(['nobody', ...DESK_ROLES] as const)(
  'axe finds nothing on any page of %s; none scrolls sideways, no target is small, Tab reaches every control in the order of reading and shows where it is',
  async (who) => {
    // Who sees least of a page and who sees most of it; who stands between sees
    // nothing that neither of them does; a campaigner's pages are few.
    const rows = DESK_PAGES.filter(({ roles }) =>
      roles === 'nobody'
        ? who === 'nobody'
        : roles.some(
            (role) => role === who && (role === 'campaigner' || [roles[0], roles.at(-1)].includes(role)),
          ),
    );
    const isFirst = ({ roles }: DeskPageRow) => roles === 'nobody' || roles[0] === who;
    let walked = 0;
    const faults = await ground.onEachRow(
      rows,
      { role: who === 'nobody' ? null : who },
      async (page, address, row) => {
        const { addresses, roles, status = 200 } = row;
        const answer = await page.goto(address);
        const found = answer?.status() === status ? [] : [`answers ${String(answer?.status())}`];
        // Who sees most of it has it on a phone, where there is least room, and who sees least on a wide screen.
        const isAlone = isFirst(row) && (roles === 'nobody' || roles.length === 1);
        found.push(...(await faultsOn(page, isAlone ? SCREENS : isFirst(row) ? [DESKTOP] : [PHONE])));
        if (!isFirst(row) || !address.endsWith(fillAddress(addresses[0] ?? '', ground.scene))) return found;
        // What only script draws, such as the way in by passkey, is drawn by then.
        walked += 1;
        await page.waitForLoadState('networkidle');
        return [...found, ...(await keyboardFaults(page))];
      },
    );
    expect(faults).toEqual([]);
    // Each page is walked by keys once: by whom it is shown to first.
    expect(walked).toBe(rows.filter(isFirst).length);
    expect(rows.length).toBeGreaterThan(1);
  },
  600_000,
);
