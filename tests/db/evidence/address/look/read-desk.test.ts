import { addReading } from '@/lib/cases/facts/write';
import { addReadingInput } from '@/lib/cases/facts/schema';
import { addAsserterInput, assertClaimInput } from '@/lib/claims/schema';
import { addAsserter, assertClaim } from '@/lib/claims/write';
import { lookAtAddress } from '@/lib/evidence/address/look/read-desk';
import { addDocumentInput, addSourceInput } from '@/lib/evidence/schema';
import { addDocument, addSource } from '@/lib/evidence/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { giveDraft } from '@/tests/support/file-keepers';

const PAGE = 'https://gazette.example.org/news/2021/09/an-arrest';
let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let contributor: Door;
let made: MadeCase;
let documentId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
  contributor = await doorFor(db, 'contributor');
  const person = { slug: 'invented-1', name: 'Invented Person', number: 1, assessedOn: '2026-01-15' };
  made = await makeCase(editor, person);
  documentId = await keep(PAGE, { label: 'The Example Gazette', reliability: 'B' });
  await keep('https://hidden.example.org/a', { label: 'Nobody is to know', protected: true });
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

async function keep(address: string, source: object): Promise<string> {
  const from = addSourceInput.parse({ class: 'INDEPENDENT_MEDIA', ...source });
  const sourceId = (await addSource(editor, from)).value.id;
  const paper = {
    sourceId,
    class: 'INDEPENDENT_MEDIA',
    title: 'An arrest',
    address,
    captures: [{ label: '1' }],
  };
  return (await addDocument(editor, addDocumentInput.parse(paper))).value.id;
}
const look = (at: Door, address: string) =>
  lookAtAddress(at, { part: 'word', caseId: made.caseId, address, filled: [] });

it.each([
  'http://www.gazette.example.org/news/2021/09/an-arrest/?utm_source=mail#top',
  'm.gazette.example.org/news/2021/09/an-arrest',
  `https://web.archive.org/web/20211001/${PAGE}`,
])('finds the one document behind %s', async (spelling) => {
  expect((await look(editor, spelling)).known?.id).toBe(documentId);
});

it('finds a document that was kept under the address of an archive', async () => {
  const kept = 'https://web.archive.org/web/2020*/http://kept.example.org/b?utm_medium=x';
  const id = await keep(kept, { label: 'Kept' });
  expect((await look(editor, 'https://kept.example.org/b')).known?.id).toBe(id);
});

it('knows the publisher of a host, and never a protected one', async () => {
  const fresh = await look(editor, 'https://gazette.example.org/another');
  expect(fresh).toMatchObject({ known: null, publisher: { label: 'The Example Gazette', reliability: 'B' } });
  expect((await look(editor, 'https://hidden.example.org/b')).publisher).toBeNull();
});

it('refuses at the field what is no address, and a file that is not theirs', async () => {
  await expect(look(editor, 'javascript:alert(1)')).rejects.toMatchObject({
    kind: 'invalid',
    fields: { 'word.document.address': 'input.webAddress.scheme' },
  });
  await expect(look(contributor, PAGE)).rejects.toMatchObject({ kind: 'not-found' });
});

it('makes no second document of a known page, and adds a passage to the first', async () => {
  const reading = async (more: object) => {
    const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
    const asked = { once: crypto.randomUUID(), reason: 'Invented', caseId: made.caseId, revision, ...more };
    return addReading(editor, addReadingInput.parse(asked));
  };
  const document = {
    ...{ publisher: 'Another', class: 'INDEPENDENT_MEDIA', title: 'The same' },
    address: `${PAGE}/?fbclid=1`,
  };
  await expect(reading({ document })).rejects.toMatchObject({
    fields: { 'document.address': 'input.word.knownAddress' },
  });
  const { value } = await reading({ documentId, passage: { locator: 'p. 1', text: 'the words' } });
  expect(value.id).toBe(documentId);
});

it('tells a contributor of a closed document only where their own file uses it', async () => {
  await giveDraft(db, made.caseId, contributor.actor.id);
  expect(await look(contributor, PAGE)).toMatchObject({ known: null, publisher: null });
  const voice = addAsserterInput.parse({ label: 'a passer-by', class: 'WITNESS' });
  const asserterId = (await addAsserter(editor, voice)).value.id;
  const claim = { about: 'case', aboutId: made.caseId, predicate: 'REASON', asserterId, documentId };
  await assertClaim(contributor, assertClaimInput.parse({ ...claim, sourceGrade: 'C', contentGrade: '3' }));
  expect((await look(contributor, PAGE)).known?.id).toBe(documentId);
});
