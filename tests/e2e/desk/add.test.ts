import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openDeskGround, type DeskGround } from '@/tests/support/desk-ground';
import { fillAddress } from '@/tests/support/desk-page-table';

let ground: DeskGround;

beforeAll(async () => {
  ground = await openDeskGround();
}, 240_000);

afterAll(() => ground.close());

const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`);

/** Forms without a text of their own: what a form proposes for one and shows in no field must not refuse them. */
test.each([
  ['name', { 'fact.name.text': 'Inventa Second-Example' }, { 'fact.name.kind': 'LEGAL' }],
  ['birth', { 'fact.when': '1961-04' }, {}],
  ['occurrence', { 'fact.when': '1986-12' }, { 'fact.kind': 'PROTEST_ROLE' }],
])(
  'with script, a %s that is filled in is recorded, and its note has the focus',
  async (what, typed, chosen) => {
    const page = await ground.pageFor('contributor');
    await page.goto(`${ground.desk.origin}${fillAddress(`/desk/cases/{draft}/add/${what}`, ground.scene)}`);
    for (const [name, value] of Object.entries(typed)) await field(page, name).fill(value);
    for (const [name, value] of Object.entries(chosen)) await field(page, name).selectOption(value);
    await field(page, 'word.asserterId').selectOption({ index: 1 });
    await field(page, 'word.sourceGrade').selectOption('B');
    await field(page, 'word.contentGrade').selectOption('2');
    await field(page, 'reason').fill('an invented reason');
    await page.locator('main form:has([name="reason"]) button:not([name], [aria-hidden])').last().click();
    const note = page.locator('main .done').first();
    await note.waitFor({ timeout: 20_000 });
    expect(await note.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.context().close();
  },
  60_000,
);

test('a captured file is brought in without script, released by somebody else, and comes out as it went in', async () => {
  const address = `${ground.desk.origin}${fillAddress('/desk/cases/{draft}/claims/documents/{document}', ground.scene)}`;
  const bytes = Buffer.from(`%PDF-1.7\nAn invented page, brought in by a form ${'x'.repeat(1_500_000)}`);
  const chosen = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/html', buffer });
  const one = await ground.pageFor('contributor', { script: false });
  await one.goto(address);
  await field(one, 'tool').fill('Invented browser');
  await field(one, 'captured').fill('2026-01-15');
  await field(one, 'file').setInputFiles(chosen('page.pdf', Buffer.from('PK\u0003\u0004 no page')));
  await one.getByRole('button', { name: 'Bring it in' }).click();
  await one.locator('#faults').waitFor();
  expect(await one.locator('#faults').innerText()).toContain('Files of this kind are not taken');
  expect(await field(one, 'tool').inputValue()).toBe('Invented browser');
  await field(one, 'file').setInputFiles(chosen('..\u202efdp.exe', bytes));
  await one.getByRole('button', { name: 'Bring it in' }).click();
  const original = one.locator('.original:has(.done)');
  await original.waitFor();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(await original.innerText()).toContain(sha256);
  await one.context().close();

  const other = await ground.pageFor('reviewer');
  await other.goto(address);
  const theirs = other.locator('.original', { hasText: sha256 });
  await theirs.locator('summary', { hasText: 'Decide' }).click();
  await theirs.locator('[name="verdict"]').selectOption('RELEASED');
  await theirs.locator('form:has([name="verdict"]) [name="reason"]').fill('an invented reason');
  await theirs.getByRole('button', { name: 'Decide' }).click();
  await theirs.getByRole('heading', { name: /Released/ }).waitFor({ timeout: 20_000 });
  await theirs.locator('summary', { hasText: 'Download' }).click();
  const reading = theirs.locator('form[action$="/read"]');
  await reading.locator('[name="reason"]').fill('to compare the page');
  await ground.db.session.updateMany({ data: { freshProofAt: new Date() } });
  const coming = other.waitForEvent('download');
  await reading.getByRole('button').click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(`original-${sha256.slice(0, 16)}.bin`);
  expect((await readFile(await download.path())).equals(bytes)).toBe(true);
  const ask = (origin: string) =>
    other.request.post(`${address}/read`, {
      headers: { origin },
      form: { intakeId: intakeId ?? '', reason: 'once more' },
    });
  const intakeId = await theirs.getAttribute('id');
  const answer = await ask(ground.desk.origin);
  expect(answer.headers()).toMatchObject({
    ...{ 'content-type': 'application/octet-stream', 'cache-control': 'no-store' },
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(/; sandbox$/) as string,
  });
  expect((await ask('https://elsewhere.example')).status()).toBe(403);
  await other.context().close();
}, 60_000);

test('whoever goes on stands in the first field of the next form, which holds the word and nothing of the row', async () => {
  const page = await ground.pageFor('contributor');
  await page.goto(`${ground.desk.origin}${fillAddress('/desk/cases/{draft}/add/occurrence', ground.scene)}`);
  await field(page, 'fact.kind').selectOption('ILL_TREATMENT');
  await field(page, 'fact.when').fill('2006');
  await field(page, 'fact.visibility').selectOption('PARTNER');
  await field(page, 'word.asserterId').selectOption({ index: 1 });
  await field(page, 'word.sourceGrade').selectOption('B');
  await field(page, 'word.contentGrade').selectOption('2');
  await field(page, 'reason').fill('an invented reason');
  const voice = await field(page, 'word.asserterId').inputValue();
  await field(page, 'reason').press('Control+Enter');
  await page.waitForURL(/word=last&of=occurrence&saved=/, { timeout: 20_000 });
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'fact.kind');
  expect(await page.locator('main .done').innerText()).toContain('2006');
  const held = async (name: string) => field(page, name).inputValue();
  expect(await held('word.asserterId')).toBe(voice);
  expect(await held('reason')).toBe('an invented reason');
  expect([await held('fact.kind'), await held('fact.when'), await held('fact.visibility')]).toEqual([
    ...['', '', 'RESTRICTED'],
  ]);
  await page.context().close();
}, 60_000);
