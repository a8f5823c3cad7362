import type { Locator, Page } from 'playwright-core';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import type { Import } from '@/lib/import/write';
import type { SeedFiles } from '@/prisma/seed/sources';
import type { Step } from './keystroke-model';
import { statusOf, type TypedEntry, type TypedPerson, type TypedWord } from './typed-person';
import { openTypist, type Filled, type Typist } from './typist';

const SAY = MESSAGES.en['desk-cases'];
/** What is typed where a form asks why. */
const WHY = 'Opening the file';

type TypedFile = { caseId: string; steps: Step[]; noField: string[] };
type Desk = { origin: string; files: SeedFiles; rows: Pick<Import, 'idOf' | 'has'> };

/** Types the whole of a person through the desk's own pages, from the list of files on, by an editor who is signed in. */
export async function typeFile(page: Page, desk: Desk, person: TypedPerson): Promise<TypedFile> {
  let form = 'open';
  const typist = openTypist(page, () => form);
  const noField: string[] = [];
  const caseId = await openFile(typist, desk, person);
  let last: TypedWord | null = null;
  let hasGoneOn = false;
  for (const [at, entry] of person.entries.entries()) {
    form = entry.form;
    // The form before may have led here already.
    if (!hasGoneOn) await openForm(typist, entry, isSame(last, entry.word));
    await comesToLife(page);
    await fillEntry(typist, desk, entry, noField);
    const alsoStatus = entry.status !== null && (await typist.has('fact.alsoStatus'));
    if (alsoStatus) await typist.fill({ name: 'fact.alsoStatus', value: 'on', as: 'tick' });
    const next = person.entries[at + 1];
    const isNext = next !== undefined && isSame(entry.word, next.word);
    const isOffered = isNext && (await page.locator(`main [name="go-on"][value="${next.form}"]`).count()) > 0;
    hasGoneOn = isOffered && (entry.status === null || alsoStatus);
    const refusal = await send(typist, entry.form, hasGoneOn && next !== undefined ? next.form : null);
    if (refusal !== null) {
      hasGoneOn = false;
      noField.push(`${entry.key}, refused: ${refusal}`);
      await page.goto(`${desk.origin}/desk/cases/${caseId}`);
      last = null;
      continue;
    }
    last = entry.word;
    if (entry.status === null || alsoStatus) continue;
    const beside: TypedEntry = { ...entry, form: 'status', fields: statusOf(entry.status), status: null };
    form = 'status';
    await openForm(typist, beside, true);
    await comesToLife(page);
    await fillEntry(typist, desk, beside, noField);
    await send(typist, 'status', null);
  }
  return { caseId, steps: typist.steps, noField };
}

/** What is typed before a page has come to life may be drawn over: nobody is as quick as this hand. */
async function comesToLife(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const form = document.querySelector('main form:has([name="reason"])');
    const goesOn = location.search.includes('word=last');
    return (
      form !== null &&
      Object.keys(form).some((key) => key.startsWith('__reactFiber')) &&
      (!goesOn || form.contains(document.activeElement))
    );
  });
}

/** Opens the file with all names of the person. */
async function openFile(typist: Typist, { origin }: Desk, person: TypedPerson): Promise<string> {
  const { page } = typist;
  await page.goto(`${origin}/desk/cases`);
  const who = page.locator('#name');
  await typist.press('open a file', page.locator('a[href="/desk/cases/new"]'), who);
  await typist.fill({ name: 'name', value: person.name, as: 'text', part: 'name' });
  await typist.enter('look', page.locator('[name="names.0.text"]'));
  await comesToLife(page);
  const spelled = person.names.filter(({ kind }) => kind === 'SPELLING_VARIANT');
  for (const [at, name] of person.names.filter((one) => !spelled.includes(one)).entries()) {
    await typist.fill({ name: `names.${at}.text`, value: name.text, as: 'text', part: 'name' });
    for (const field of nameFields(`names.${at}`, name)) await typist.fill(field);
  }
  for (const language of ['en', 'ru', 'kk']) {
    const lines = spelled.filter((one) => one.language === language).map(({ text }) => text);
    if (lines.length === 0) continue;
    const value = lines.join('\n');
    await typist.fill({ name: `spellings.${language}`, value, as: 'text', part: 'name' });
  }
  if (spelled.length > 0) {
    await typist.fill({ name: 'spellings.visibility', value: 'PUBLIC', as: 'choice' });
  }
  if (person.gender !== null) await typist.fill({ name: 'gender', value: person.gender, as: 'choice' });
  await typist.fill({ name: 'reason', value: WHY, as: 'text' });
  const done = page.locator('main .done a');
  await typist.press(
    'send',
    page.locator('main form:has([name="reason"]) button:not(.first-button):not(.second)').last(),
    done,
  );
  const path = (await done.first().getAttribute('href')) ?? '';
  await typist.press('to the file', done.first(), page.locator('.add-links'));
  return path.split('/').at(-1) ?? '';
}

function nameFields(before: string, name: TypedPerson['names'][number]): Filled[] {
  const preferred: Filled[] = name.preferred
    ? [{ name: `${before}.preferredFor`, value: name.language, as: 'choice' }]
    : [];
  return [
    { name: `${before}.kind`, value: name.kind, as: 'choice' },
    { name: `${before}.language`, value: name.language, as: 'choice' },
    ...preferred,
    { name: `${before}.visibility`, value: 'PUBLIC', as: 'choice' },
  ];
}

/** Told by the same source: whoever goes on with its word changes the voice or the grade where they differ. */
const isSame = (one: TypedWord | null, other: TypedWord): boolean =>
  one !== null && one.document === other.document && (other.document !== null || one.voice === other.voice);

/** Goes on from where the last form ended: on the same word where it is the same, else by the page of the file. */
async function openForm({ page, press }: Typist, { form }: TypedEntry, isSameWord: boolean): Promise<void> {
  const ready = page.locator('main form [name="reason"]');
  const goesOn = page.locator(`main .done a[href*="/add/${form}?word=last"]`).first();
  if (isSameWord && (await goesOn.count()) > 0) {
    await press('go on, same word', goesOn, ready);
    return;
  }
  const toFile = page.locator('main .done a').first();
  if ((await toFile.count()) > 0) await press('to the file', toFile, page.locator('.add-links'));
  await press('open the form', page.locator(`.add-links a[href$="/add/${form}"]`), ready);
}

async function fillEntry(typist: Typist, desk: Desk, entry: TypedEntry, noField: string[]): Promise<void> {
  await offer(typist, desk, entry);
  const sentences = entry.fields.filter(({ name }) => /^fact\.sentences\.\d+\.type$/.test(name)).length;
  for (const field of entry.fields) {
    if (!(await typist.has(field.name)) && field.name.startsWith('fact.sentences.') && sentences > 1) {
      const more = typist.page.getByRole('button', { name: SAY.form.anotherSentence });
      await typist.press(
        'another sentence',
        more,
        typist.page.locator(`[name="${field.name.replace(/\.text$/, '.type')}"]`),
      );
    }
    if (!(await typist.has(field.name))) {
      noField.push(`${entry.form}: ${field.name}`);
      continue;
    }
    await typist.fill({ ...field, value: await resolve(typist, desk, field) });
  }
  for (const field of await wordFields(typist, desk, entry.word)) await typist.fill(field);
  await typist.fill({ name: 'reason', value: WHY, as: 'text' });
}

/** The value of a choice in the list that is offered. Empty where it is not. */
async function resolve(typist: Typist, { rows }: Desk, { name, value, as }: Filled): Promise<string> {
  if (as !== 'choice' || !/^[#~^]/.test(value)) return value;
  if (value.startsWith('#')) return rows.idOf(value.slice(1));
  const wanted = value.slice(1);
  const found = (await typist.options(name)).find((one) =>
    value.startsWith('^') ? one.value.startsWith(wanted) : one.label.includes(wanted),
  );
  if (found === undefined) throw new Error(`${name} offers nothing like ${wanted}`);
  return found.value;
}

/** Searches for what a list of the form lacks, before anything is typed. */
async function offer(typist: Typist, desk: Desk, { fields, word }: TypedEntry): Promise<void> {
  const wanted = fields
    .filter(({ as, value }) => as === 'choice' && value.startsWith('#'))
    .map(({ name, value }) => ({
      name,
      id: desk.rows.idOf(value.slice(1)),
      words: nameOf(desk, value.slice(1)),
    }));
  const voice = { name: 'word.asserterId', id: desk.rows.idOf(word.voice), words: nameOf(desk, word.voice) };
  for (const { name, id, words } of [...wanted, voice]) {
    if (!(await typist.has(name)) || (await typist.options(name)).some(({ value }) => value === id)) continue;
    await typist.fill({ name: 'find', value: words.slice(0, 8), as: 'text' });
    const found = typist.page.locator(`[name="${name}"]:has(option[value="${id}"])`);
    await typist.enter('search the lists', found);
    await comesToLife(typist.page);
  }
}

/** What somebody would search for: the name of a place, a voice, a facility, the number of an article. */
function nameOf({ files }: Desk, key: string): string {
  const asserter = [...files.cases.asserters, ...files.leads.asserters].find(({ id }) => id === key);
  const place = files.cases.places.find(({ id }) => id === key);
  const facility = files.leads.facilities.find(({ id }) => id === key);
  const label = asserter?.label ?? place?.name ?? facility?.en;
  return (
    label ??
    key
      .replace(/^asserter:/, '')
      .split('-')
      .at(-1) ??
    key
  );
}

/** The document is chosen where the desk has it; else its address is pasted, and what is not proposed is typed. */
async function wordFields(typist: Typist, { files, rows }: Desk, word: TypedWord): Promise<Filled[]> {
  const grades: Filled[] = [
    ...(word.locator === null
      ? []
      : [{ name: 'word.passage.locator', value: word.locator, as: 'text' } as const]),
    { name: 'word.sourceGrade', value: word.grade.charAt(0), as: 'choice' },
    // One origin does not carry a 1: the desk says so, and the seed lowers it too.
    { name: 'word.contentGrade', value: word.grade.charAt(1).replace('1', '2'), as: 'choice' },
    { name: 'word.visibility', value: 'PUBLIC', as: 'choice' },
  ];
  const voice: Filled = { name: 'word.asserterId', value: rows.idOf(word.voice), as: 'choice' };
  if (word.document === null) return [voice, ...grades];
  const page = files.leads.documents.find(({ id }) => id === word.document);
  const title = page?.title ?? files.cases.documents.find(({ id }) => id === word.document)?.title_hint ?? '';
  const offered = (await typist.options('word.documentId')).find((one) =>
    one.label.toLowerCase().startsWith(title.toLowerCase()),
  );
  if (offered !== undefined) {
    return [voice, { name: 'word.documentId', value: offered.value, as: 'choice' }, ...grades];
  }
  if (page === undefined) throw new Error(`The desk does not offer ${title}`);
  await typist.fill(voice);
  await typist.fill({ name: 'word.document.address', value: page.address, as: 'pasted' });
  const look = typist.page.locator('.source-picker button');
  // A real paste asks of itself: what is counted is the answer.
  const from = performance.now();
  await look.click();
  await typist.page.locator('.source-picker .proposed').waitFor();
  const waited = (performance.now() - from) / 1000;
  typist.steps.push({ what: 'source: look at the address', part: 'entry', acts: { M: 1 }, waited });
  return [
    // The page is open beside: its title is copied like its address.
    { name: 'word.document.title', value: page.title, as: 'pasted' },
    { name: 'word.document.publisher', value: page.publisher, as: 'text' },
    { name: 'word.document.class', value: page.class, as: 'choice' },
    ...(page.date === undefined
      ? []
      : [{ name: 'word.document.date', value: page.date, as: 'text' } as const]),
    ...grades,
  ];
}

/**
 * Sends the form, and goes on with the form for what comes next of its source, if any; where something is improbable it is read,
 * ticked as checked, and sent again. Why it was refused.
 */
async function send(typist: Typist, of: string, next: string | null): Promise<string | null> {
  const { page } = typist;
  const form = 'main form:has([name="reason"])';
  const once = await page.locator(`${form} [name="once"]`).inputValue();
  const plain = page.locator(`${form} button:not(.first-button):not(.second)`).last();
  const button = next === null ? plain : page.locator(`${form} [name="go-on"][value="${next}"]`);
  // What was said above the form of the one before is not what is waited for.
  const done = page.locator(
    next !== null
      ? `main form:has([name="once"]:not([value="${once}"])) [name="reason"]`
      : 'main .done[tabindex="-1"]',
  );
  const checked = page.locator('main [name="fact.checked"]');
  const away = async (what: string, until: Locator): Promise<void> =>
    next === of ? typist.chord(what, 'Control+Enter', until) : typist.press(what, button, until);
  await away('send', done.or(checked).or(page.locator('main .faults')));
  if ((await done.count()) === 0) {
    if ((await checked.count()) === 0) return page.locator('main .faults').innerText();
    await typist.fill({ name: 'fact.checked', value: 'on', as: 'tick' });
    await away('send once more', done);
  }
  return null;
}
