import { randomUUID } from 'node:crypto';
import { openEventFormInput } from '@/lib/events/edit/schema';
import { listEventAuthors } from '@/lib/events/edit/read-desk';
import { openEventFromForm } from '@/lib/events/edit/write';
import { lookForFigure, readFigures } from '@/lib/events/figures/read-desk';
import { decideFiguresInput } from '@/lib/events/figures/rivals/schema';
import { decideFigures } from '@/lib/events/figures/rivals/write';
import { recordFigureInput } from '@/lib/events/figures/schema';
import { toFigures } from '@/lib/events/figures/view';
import { recordFigure } from '@/lib/events/figures/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { asImport } from '@/tests/support/file-keepers';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const sent = () => ({ once: randomUUID(), reason: 'Invented reason' });
const open = async () => {
  const form = { ...sent(), slug: `invented-${randomUUID()}`, kind: 'STRIKE', language: 'en' };
  const input = openEventFormInput.parse({ ...form, name: 'An invented strike' });
  return (await openEventFromForm(editor, input)).value.id;
};
const word = (label: string, more: object = {}) => ({
  ...{ voice: { label, class: 'MEDIA' }, sourceGrade: 'B', contentGrade: '3' },
  ...more,
});
const asked = (eventId: string, revision: number, figure: object, said: object) =>
  recordFigureInput.parse({ ...sent(), eventId, revision, measure: 'KILLED', ...figure, word: said });
const shown = async (eventId: string) => {
  const { held, sets } = await readFigures(editor, eventId, '');
  return toFigures(held, sets, 'en').map(({ measure, lines }) => [
    measure,
    ...lines.map((line) => `${line.who.text}: ${line.value?.text ?? ''}`),
  ]);
};

it('stands beside its rivals as it was said, and makes who recorded it an author', async () => {
  const id = await open();
  const second = await doorFor(db, 'reviewer');
  await recordFigure(
    editor,
    asked(id, 1, { number: 17 }, word('The Example Office', { said: '2011-12-20' })),
  );
  await recordFigure(second, asked(id, 2, { min: 64 }, word('The Example Union', { said: '2011-12-17' })));
  const [[measure, ...lines] = []] = await shown(id);
  expect(measure).not.toBe('');
  expect(lines).toEqual(['The Example Union: 64 or more', 'The Example Office: 17']);
  expect(await listEventAuthors(db, id)).toEqual([editor.actor.id, second.actor.id]);
  const entries = await db.auditEntry.findMany({
    where: { kind: 'event.figure.recorded', subjectId: id },
    orderBy: { seq: 'asc' },
  });
  expect(entries.map(({ detail }) => detail)).toMatchObject([
    { revision: 2, reason: 'Invented reason' },
    { revision: 3, reason: 'Invented reason' },
  ]);
  const late = recordFigure(editor, asked(id, 1, { number: 1 }, word('The Example Office')));
  await expect(late).rejects.toMatchObject({ kind: 'conflict' });
});

it('is one sort of number: exactly, or a range that is not turned round', () => {
  const faults = (figure: object) => {
    const form = { ...sent(), eventId: randomUUID(), revision: 1, measure: 'KILLED', word: word('Voice') };
    const read = recordFigureInput.safeParse({ ...form, ...figure });
    return read.success ? [] : read.error.issues.map(({ message }) => message);
  };
  expect(faults({ min: 50, max: 70 })).toEqual([]);
  expect(faults({})).toEqual(['input.value.empty']);
  expect(faults({ number: 5, max: 7 })).toEqual(['input.value.exactOrRange']);
  expect(faults({ min: 70, max: 50 })).toEqual(['input.value.rangeReversed']);
  expect(faults({ number: -1 })).toEqual(['input.number']);
  expect(faults({ number: 5, measure: 'OPINIONS' })).toEqual(['input.choice']);
});

it('rests on no second copy of a document that is known under another spelling of its address', async () => {
  const id = await open();
  const document = {
    ...{ publisher: 'The Example Gazette', class: 'INDEPENDENT_MEDIA', title: 'Invented report' },
    address: 'https://gazette.example/report?utm_source=mail',
  };
  await recordFigure(editor, asked(id, 1, { number: 3 }, word('The Example Gazette', { document })));
  const again = { ...document, address: 'http://www.gazette.example/report' };
  const second = recordFigure(
    editor,
    asked(id, 2, { number: 3 }, word('The Example Gazette', { document: again })),
  );
  await expect(second).rejects.toMatchObject({
    kind: 'invalid',
    fields: { 'word.document.address': 'input.word.knownAddress' },
  });
  expect(await db.document.count({ where: { title: 'Invented report' } })).toBe(1);
});

it('is recorded and read by nobody who keeps no events', async () => {
  const id = await open();
  for (const role of ['contributor', 'campaigner', 'admin'] as const) {
    const door = await doorFor(db, role);
    const figure = recordFigure(door, asked(id, 1, { number: 3 }, word('The Example Gazette')));
    await expect(figure).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(readFigures(door, id, '')).rejects.toMatchObject({ kind: 'forbidden' });
  }
});

const decide = (eventId: string, revision: number, more: object) =>
  decideFigures(
    editor,
    decideFiguresInput.parse({ ...sent(), eventId, revision, measure: 'KILLED', about: 'The dead', ...more }),
  );
const standing = async (eventId: string) => {
  const { held, sets } = await readFigures(editor, eventId, '');
  return toFigures(held, sets, 'en')[0]?.decision;
};

it('prefers one of several figures for a written reason; what is recorded later joins them', async () => {
  const id = await open();
  const first = await recordFigure(editor, asked(id, 1, { number: 17 }, word('The Example Office')));
  expect(await standing(id)).toBeNull();
  await expect(decide(id, 2, { status: 'OPEN' })).rejects.toMatchObject({
    fields: { preferredId: 'input.rivals.two' },
  });
  await recordFigure(editor, asked(id, 2, { min: 64 }, word('The Example Union')));
  expect(await standing(id)).toMatchObject({ set: null, entries: { about: 'Killed', status: 'OPEN' } });
  const ground = 'It names each of the dead.';
  const made = await decide(id, 3, { status: 'PREFERRED', preferredId: first.value.id, ground });
  expect(await standing(id)).toMatchObject({
    set: { about: 'The dead', preferred: 'The Example Office: 17', ground },
  });
  const third = await recordFigure(editor, asked(id, 4, { number: 16 }, word('The Example Gazette')));
  const again = { claimSetId: made.value.id, status: 'PREFERRED', preferredId: third.value.id, ground };
  await decide(id, 5, again);
  expect((await standing(id))?.set?.preferred).toBe('The Example Gazette: 16');
  expect(await db.claimSet.count({ where: { eventId: id } })).toBe(1);
  expect(await db.claimSetMember.count({ where: { claimSetId: made.value.id } })).toBe(3);
  const kinds = await db.auditEntry.findMany({ where: { subjectId: { in: [id, made.value.id] } } });
  expect(kinds.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['event.figures.decided', 'claims.rivals.decided', 'claims.set-side-by-side']),
  );
});

it('prefers no figure of another event, of another measure, or that was taken back', async () => {
  const [id, other] = [await open(), await open()];
  const first = await recordFigure(editor, asked(id, 1, { number: 17 }, word('The Example Office')));
  await recordFigure(editor, asked(id, 2, { min: 64 }, word('The Example Union')));
  const arrested = { number: 5, measure: 'ARRESTED' };
  const another = await recordFigure(editor, asked(id, 3, arrested, word('The Example Union')));
  const preferred = { status: 'PREFERRED', ground: 'Invented ground' };
  await expect(decide(id, 4, { ...preferred, preferredId: another.value.id })).rejects.toMatchObject({
    fields: { preferredId: 'input.choice' },
  });
  const made = await decide(id, 4, { status: 'OPEN' });
  await expect(decide(other, 1, { status: 'OPEN', claimSetId: made.value.id })).rejects.toMatchObject({
    kind: 'not-found',
  });
  await asImport(db, (tx) =>
    tx.claim.update({ where: { id: first.value.id }, data: { verification: 'RETRACTED' } }),
  );
  const gone = { ...preferred, claimSetId: made.value.id, preferredId: first.value.id };
  await expect(decide(id, 5, gone)).rejects.toMatchObject({ fields: { preferredId: 'input.rivals.gone' } });
  await expect(decide(id, 4, { status: 'OPEN' })).rejects.toMatchObject({ kind: 'conflict' });
});

it('looks up a pasted address among all documents, for who edits events alone', async () => {
  const pasted = { part: 'word' as const, address: 'https://nowhere.example/2011/12/17/report', filled: [] };
  expect(await lookForFigure(editor, pasted)).toMatchObject({ known: null });
  const contributor = await doorFor(db, 'contributor');
  await expect(lookForFigure(contributor, pasted)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(lookForFigure(editor, { ...pasted, address: 'no address' })).rejects.toMatchObject({
    kind: 'invalid',
  });
});
