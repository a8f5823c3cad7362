import { addChargeInput } from '@/lib/cases/charges/schema';
import { addCharge } from '@/lib/cases/charges/write';
import { legalPath } from '@/lib/cases/legal-fields/rules';
import { makeCase } from '@/tests/support/case-in-database';
import { watchFaults } from '@/tests/support/desk-browser';
import { openDeskStage, type DeskStage } from '@/tests/support/desk-stage';
import { addStaff } from '@/tests/support/staff';

let stage: DeskStage;

beforeAll(async () => {
  stage = await openDeskStage();
}, 240_000);
afterAll(() => stage.close());

test.each([true, false])(
  'an editor corrects the part of an article and puts it back (script: %s)',
  async (script) => {
    const { db, desk } = stage;
    const actor = await addStaff(db, 'editor');
    const number = script ? 901 : 902;
    const person = {
      slug: `invented-${number}`,
      name: `Inventa Example ${number}`,
      number,
      assessedOn: '2026-01-20',
    };
    const { caseId, revision } = await makeCase({ actor, db }, person);
    const charge = addChargeInput.parse({ caseId, revision, category: 'MASS_DISORDER', part: 'part 1' });
    const { id } = (await addCharge({ actor, db }, charge)).value;
    const { context, page } = await stage.enter(actor.id, script);
    const faults = watchFaults(page);
    const partNow = async () => (await db.charge.findUniqueOrThrow({ where: { id } })).part;
    const section = page.getByRole('region', { name: 'Part of the article', exact: true });

    await page.goto(`${desk.origin}${legalPath(caseId, 'charge', id)}`);
    await section.getByText('Correct: Part of the article').click();
    const form = section.locator('form').first();
    await form.locator('[name="value"]').fill('part 3');
    await form.locator('[name="reason"]').fill('An invented misreading');
    await form.getByRole('button', { name: 'Write it anew' }).click();
    await section.getByText('Saved.').waitFor();
    expect(await partNow()).toBe('part 3');

    await page.goto(`${desk.origin}${legalPath(caseId, 'charge', id)}`);
    await section.getByText('Put this value back').click();
    const back = section.locator('form').filter({ hasText: 'Put back' });
    await back.getByRole('button', { name: 'Put back' }).click();
    await section.getByRole('alert').waitFor();
    expect(await partNow()).toBe('part 3');
    await back.locator('[name="reason"]').fill('The first reading was right');
    await back.getByRole('button', { name: 'Put back' }).click();
    await section.getByText('Saved.').waitFor();
    expect(await partNow()).toBe('part 1');
    expect(faults).toEqual([]);
    await context.close();
  },
  60_000,
);

test.each([true, false])(
  'an editor says anew what a claim said that was replaced (script: %s)',
  async (script) => {
    const { db, desk } = stage;
    const actor = await addStaff(db, 'editor');
    const number = script ? 903 : 904;
    const about = { name: 'Inventa Example', number, assessedOn: '2026-01-20' };
    const { caseId, claimId } = await makeCase({ actor, db }, { ...about, slug: `invented-${number}` });
    const { context, page } = await stage.enter(actor.id, script);
    const faults = watchFaults(page);
    const sayAnew = async (words: string | null) => {
      const form = page.locator('main form').filter({ has: page.locator('[name="says"]') });
      if (words !== null) await form.locator('[name="says"]').fill(words);
      await form.locator('[name="reason"]').fill('An invented reason');
      await form.locator('button:not([name], [aria-hidden])').last().click();
      await page.locator('.done').waitFor();
    };

    await page.goto(`${desk.origin}/desk/cases/${caseId}/claims/${claimId}`);
    await page.getByRole('link', { name: 'Replace it by another claim' }).click();
    await page.locator('[name="says"]').waitFor();
    const first = await page.locator('[name="says"]').inputValue();
    await sayAnew('An invented saying');
    await page.goto(`${desk.origin}/desk/cases/${caseId}/claims/${claimId}`);
    await page.getByText('An invented saying” stands now').waitFor();
    await page.getByRole('link', { name: 'Say it anew' }).click();
    await page.locator('[name="says"]').waitFor();
    expect(await page.locator('[name="says"]').inputValue()).toBe(first);
    await sayAnew(null);

    const old = { include: { supersededBy: { include: { supersededBy: true } } } } as const;
    const { value, supersededBy } = await db.claim.findUniqueOrThrow({ where: { id: claimId }, ...old });
    expect(supersededBy?.value).toEqual({ text: { en: 'An invented saying' } });
    expect(supersededBy?.supersededBy?.value).toEqual(value);
    expect(faults).toEqual([]);
    await context.close();
  },
  60_000,
);
