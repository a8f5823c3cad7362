import { randomUUID } from 'node:crypto';
import { saveTranslation, writeSummary } from '@/lib/cases/narratives/write';
import { hashOf, toNarratives, type Narrative } from '@/lib/cases/narratives/view';
import { drawCase } from '@/lib/cases/publish/read-desk';
import { getCaseRows } from '@/lib/cases/publish/rows/read-desk';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { refusedWrite } from '@/tests/support/kept-rows';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

async function newCase(): Promise<MadeCase> {
  number += 1;
  const slug = `example-person-${number}`;
  return makeCase(editor, { slug, name: `Example Person ${number}`, number, assessedOn: '2026-01-20' });
}
const reason = 'Invented reason';
const ARREST = { language: 'en', text: 'taken from the square' };

const summaryOf = (made: MadeCase, text: string, after: number) =>
  writeSummary(editor, { caseId: made.caseId, after, language: 'en', text, reason });
const arrestIn = (made: MadeCase, language: 'ru' | 'kk', text: string, after = 0) => ({
  ...{ caseId: made.caseId, subject: 'statusEvent' as const, subjectId: made.statusId },
  ...{ of: hashOf(ARREST), after, language, text, reason },
});
async function narrative(made: MadeCase, subject: Narrative['subject']): Promise<Narrative> {
  const found = toNarratives(await getCaseRows(db, made.caseId), 'en').find((one) => one.subject === subject);
  if (found === undefined) throw new Error(`No ${subject}`);
  return found;
}
const stateIn = (told: Narrative, language: string) =>
  told.standings.find((standing) => standing.language === language)?.state;

describe('the summary', () => {
  test('is written, written anew, and each writing is kept', async () => {
    const made = await newCase();
    await summaryOf(made, 'First writing.', 0);
    await summaryOf(made, 'Second writing.', 1);
    const kept = await db.caseSummary.findMany({
      where: { caseId: made.caseId },
      orderBy: { ordinal: 'asc' },
    });
    expect(kept.map(({ text }) => text)).toEqual(['First writing.', 'Second writing.']);
    expect((await drawCase(db, made.caseId)).document.summary).toEqual({ en: 'Second writing.' });
  });

  test('is not overwritten by somebody who saw an earlier one, unless they were shown it', async () => {
    const made = await newCase();
    await summaryOf(made, 'First writing.', 0);
    const late = { caseId: made.caseId, after: 0, language: 'en', text: 'Too late.', reason } as const;
    await expect(refusedWrite(db, () => writeSummary(editor, late))).resolves.toEqual({
      kind: 'conflict',
      left: [],
    });
    await writeSummary(editor, { ...late, onTopOf: 1 });
    expect((await narrative(made, 'summary')).standings[0]).toMatchObject({ text: 'Too late.' });
  });

  test('the database keeps what was written', async () => {
    const made = await newCase();
    await summaryOf(made, 'First writing.', 0);
    const rewrite = db.caseSummary.updateMany({ where: { caseId: made.caseId }, data: { text: 'Changed.' } });
    await expect(rewrite).rejects.toThrow(/permission denied/);
  });
});

describe('a translation', () => {
  test('becomes public beside its original, and leaves again when the original is another', async () => {
    const made = await newCase();
    await summaryOf(made, 'Held in the north.', 0);
    const of = hashOf({ language: 'en', text: 'Held in the north.' });
    const about = { caseId: made.caseId, subject: 'summary' as const, subjectId: made.caseId };
    await saveTranslation(editor, { ...about, of, after: 0, language: 'ru', text: 'На севере.', reason });
    expect((await drawCase(db, made.caseId)).document.summary).toEqual({
      en: 'Held in the north.',
      ru: 'На севере.',
    });
    await summaryOf(made, 'Held in the south.', 1);
    expect((await drawCase(db, made.caseId)).document.summary).toEqual({ en: 'Held in the south.' });
    const told = await narrative(made, 'summary');
    expect(told.standings.find(({ language }) => language === 'ru')).toMatchObject({
      state: 'outdated',
      text: 'На севере.',
      changes: [
        { kind: 'same', text: 'Held in the ' },
        { kind: 'gone', text: 'north' },
        { kind: 'new', text: 'south' },
        { kind: 'same', text: '.' },
      ],
    });
  });

  test('of a summary that was rewritten meanwhile is kept, out of date from the start', async () => {
    const made = await newCase();
    await summaryOf(made, 'First writing.', 0);
    await summaryOf(made, 'Second writing.', 1);
    const of = hashOf({ language: 'en', text: 'First writing.' });
    const about = { caseId: made.caseId, subject: 'summary' as const, subjectId: made.caseId };
    await saveTranslation(editor, { ...about, of, after: 0, language: 'kk', text: 'Бірінші.', reason });
    expect(stateIn(await narrative(made, 'summary'), 'kk')).toBe('outdated');
  });

  test('of an entry counts the file’s revision up and stands in the audit without its words', async () => {
    const made = await newCase();
    await saveTranslation(editor, arrestIn(made, 'ru', 'задержан на площади'));
    expect(stateIn(await narrative(made, 'statusEvent'), 'ru')).toBe('current');
    const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
    expect(revision).toBe(made.revision + 1);
    const [entry] = await db.auditEntry.findMany({
      where: { subjectId: made.caseId },
      orderBy: { seq: 'desc' },
      take: 1,
    });
    expect(entry).toMatchObject({ kind: 'case.text.translated', detail: { language: 'ru', reason } });
    expect(JSON.stringify(entry?.detail)).not.toContain('площади');
  });

  test('is not overwritten by somebody who did not see it', async () => {
    const made = await newCase();
    await saveTranslation(editor, arrestIn(made, 'ru', 'первый'));
    await expect(
      refusedWrite(db, () => saveTranslation(editor, arrestIn(made, 'ru', 'второй'))),
    ).resolves.toEqual({ kind: 'conflict', left: [] });
    await saveTranslation(editor, arrestIn(made, 'ru', 'второй', 1));
    await saveTranslation(editor, arrestIn(made, 'kk', 'алаңнан'));
    const told = await narrative(made, 'statusEvent');
    expect(told.standings).toMatchObject([{ state: 'original' }, { text: 'второй' }, { text: 'алаңнан' }]);
  });

  test('of a closed entry stays closed with it', async () => {
    const made = await newCase();
    await saveTranslation(editor, arrestIn(made, 'ru', 'задержан на площади'));
    expect(JSON.stringify((await drawCase(db, made.caseId)).document)).toContain('на площади');
    const rows = await getCaseRows(db, made.caseId);
    const { toCaseDocument } = await import('@/lib/cases/publish/view');
    const closed = rows.statusEvents.map((row) => ({ ...row, visibility: 'RESTRICTED' }));
    const document = toCaseDocument({ ...rows, statusEvents: closed }, () => 1);
    expect(JSON.stringify(document)).not.toContain('на площади');
  });

  test('a wrong role, a foreign text, the own language and a text that never stood leave nothing', async () => {
    const [made, foreign] = [await newCase(), await newCase()];
    const wish = arrestIn(made, 'ru', 'x');
    const refused = (at: Door, over: object) =>
      refusedWrite(db, () => saveTranslation(at, { ...wish, ...over }));
    const contributor = await doorFor(db, 'contributor');
    await expect(refused(contributor, {})).resolves.toEqual({ kind: 'not-found', left: [] });
    await expect(refused(editor, { subjectId: foreign.statusId })).resolves.toEqual({
      kind: 'not-found',
      left: [],
    });
    await expect(refused(editor, { caseId: randomUUID() })).resolves.toEqual({ kind: 'not-found', left: [] });
    await expect(refused(editor, { language: 'en' })).resolves.toEqual({ kind: 'invalid', left: [] });
    await expect(refused(editor, { of: hashOf({ language: 'en', text: 'never' }) })).resolves.toEqual({
      kind: 'not-found',
      left: [],
    });
  });
});
