import type { Page } from 'playwright-core';

/** What Galym Ageleuov says of Erzhan Elshibayev in the seed (f-els-1), which is in no status of his file yet. */
export const ATTACK = {
  kind: 'ATTACKED',
  when: '2017',
  text: 'was attacked on the way to work by four unidentified men',
  voice: /Ageleuov/,
  document: /2021/,
};

/** A field of a form by the name it is posted under. */
export const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`);

/** Chooses the first option whose words match. */
export async function choose(page: Page, name: string, words: RegExp): Promise<void> {
  const value = await field(page, name)
    .locator('option')
    .filter({ hasText: words })
    .first()
    .getAttribute('value');
  if (value === null || value === '') throw new Error(`${name} offers nothing like ${words.source}`);
  await field(page, name).selectOption(value);
}

/** Opens the form for a status from the list of cases, as one who looks for the person by name. */
export async function openStatusForm(page: Page, origin: string, name: string): Promise<void> {
  await page.goto(`${origin}/desk/cases`);
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await page.getByRole('link', { name: 'Record a status' }).first().click();
  await page.getByRole('button', { name: 'Record a status' }).waitFor();
}

/** Fills in what happened and on whose word, all but the reason. */
export async function fillAttack(page: Page): Promise<void> {
  await field(page, 'fact.kind').selectOption(ATTACK.kind);
  await field(page, 'fact.when').fill(ATTACK.when);
  await field(page, 'fact.text').fill(ATTACK.text);
  await field(page, 'fact.visibility').selectOption('PUBLIC');
  await choose(page, 'word.asserterId', ATTACK.voice);
  await choose(page, 'word.documentId', ATTACK.document);
  await field(page, 'word.passage.locator').fill('L323');
  await field(page, 'word.sourceGrade').selectOption('B');
  await field(page, 'word.contentGrade').selectOption('2');
  await field(page, 'word.visibility').selectOption('PUBLIC');
}
