import { addAsserterInput, assertClaimInput } from '@/lib/claims/schema';
import { addPassageInput } from '@/lib/claims/passages/schema';
import { addPassage } from '@/lib/claims/passages/write';
import { decideRivalsInput, setRivalsInput } from '@/lib/claims/rivals/schema';
import { decideRivals, setRivals } from '@/lib/claims/rivals/write';
import { gradeClaimInput, retractClaimInput } from '@/lib/claims/standing/schema';
import { gradeClaim, retractClaim } from '@/lib/claims/standing/write';
import { addAsserter, assertClaim } from '@/lib/claims/write';
import { markOriginInput } from '@/lib/evidence/derivation/schema';
import { previewOrigin } from '@/lib/evidence/derivation/read-desk';
import { markOrigin } from '@/lib/evidence/derivation/write';
import { addDocumentInput, addSourceInput } from '@/lib/evidence/schema';
import { addDocument, addSource } from '@/lib/evidence/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { asImport } from '@/tests/support/file-keepers';

let database: TestDatabase;
let db: DeskClient;
let reviewer: Door;
let sourceId: string;
let asserterId: string;
let caseId: string;
let number = 40;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  reviewer = await doorFor(db, 'reviewer');
  const source = addSourceInput.parse({ label: 'Example Gazette', class: 'INDEPENDENT_MEDIA' });
  sourceId = (await addSource(reviewer, source)).value.id;
  const voice = addAsserterInput.parse({ label: 'a passer-by', class: 'WITNESS' });
  asserterId = (await addAsserter(reviewer, voice)).value.id;
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  number += 1;
  const made = await makeCase(reviewer, {
    slug: `invented-${String(number)}`,
    name: `Invented Person ${String(number)}`,
    number,
    assessedOn: '2026-01-15',
  });
  caseId = made.caseId;
});

const revisionOf = async () => (await db.caseFile.findUniqueOrThrow({ where: { id: caseId } })).revision;
const judged = async () => ({ caseId, revision: await revisionOf(), reason: 'An invented reason' });

async function paper(derivedFromId: string | null = null): Promise<string> {
  const input = addDocumentInput.parse({
    ...{ sourceId, class: 'INDEPENDENT_MEDIA', title: 'A report', derivedFromId },
    captures: [{ label: '1' }],
  });
  return (await addDocument(reviewer, input)).value.id;
}
async function say(documentId: string, more: object = {}): Promise<string> {
  const input = assertClaimInput.parse({
    ...{ about: 'case', aboutId: caseId, predicate: 'INJURED', value: { eq: 7 }, asserterId },
    ...{ documentId, sourceGrade: 'C', contentGrade: '3', ...more },
  });
  return (await assertClaim(reviewer, input)).value.id;
}
const gradesOf = async (id: string) => {
  const { contentGrade, verification } = await db.claim.findUniqueOrThrow({ where: { id } });
  return `${contentGrade} ${verification}`;
};
const entriesOf = async (id: string) =>
  (await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { seq: 'asc' } })).map(
    ({ kind }) => kind,
  );

async function confirm(claimId: string) {
  const asked = {
    ...(await judged()),
    claimId,
    sourceGrade: 'B',
    contentGrade: '1',
    verification: 'CONFIRMED',
  };
  return gradeClaim(reviewer, gradeClaimInput.parse(asked));
}

/** One claim that two papers carry, confirmed. */
async function confirmed() {
  const [first, second] = [await paper(), await paper()];
  const [one, other] = [await say(first), await say(second)];
  await confirm(one);
  return { first, second, one, other };
}

describe('"confirmed"', () => {
  it('is refused on one origin, with nothing changed', async () => {
    const first = await paper();
    const one = await say(first);
    await say(await paper(first));
    const before = await revisionOf();
    await expect(confirm(one)).rejects.toMatchObject({ message: 'refusal.claim.origins' });
    expect([await gradesOf(one), await revisionOf()]).toEqual(['3 UNREVIEWED', before]);
  });

  it('is given on two, with the reason in the entry', async () => {
    const { one } = await confirmed();
    expect(await gradesOf(one)).toBe('1 CONFIRMED');
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subjectId: one, kind: 'claim.graded' } });
    expect(entry.detail).toEqual({
      from: 'C3 UNREVIEWED',
      to: 'B1 CONFIRMED',
      reason: 'An invented reason',
    });
  });

  it('falls with the claim that carried it', async () => {
    const { one, other } = await confirmed();
    await retractClaim(reviewer, retractClaimInput.parse({ ...(await judged()), claimId: other }));
    expect([await gradesOf(one), await gradesOf(other)]).toEqual(['2 SINGLE_ORIGIN', '3 RETRACTED']);
    expect(await entriesOf(one)).toContain('claim.lowered');
  });

  it('falls when the other says something else now', async () => {
    const { one, other, second } = await confirmed();
    await say(second, { value: { eq: 9 }, supersedesId: other });
    expect(await gradesOf(one)).toBe('2 SINGLE_ORIGIN');
  });

  it('is refused by the database too, whoever writes, and let be on two origins', async () => {
    const { one, other } = await confirmed();
    const write = (data: object, id: string) =>
      asImport(db, (tx) => tx.claim.update({ where: { id }, data }));
    await expect(write({ verification: 'RETRACTED' }, other)).rejects.toThrow();
    await expect(write({ value: { eq: 8 } }, other)).rejects.toThrow();
    await expect(write({ contentGrade: '2' }, other)).resolves.toBeDefined();
    const alone = await say(await paper(), { predicate: 'KILLED' });
    await expect(write({ verification: 'CORROBORATED' }, alone)).rejects.toThrow();
    await expect(write({ contentGrade: '1' }, alone)).rejects.toThrow();
    expect([await gradesOf(one), await gradesOf(alone)]).toEqual(['1 CONFIRMED', '3 UNREVIEWED']);
  });
});

describe('a document that turns out to repeat another', () => {
  const mark = async (documentId: string, derivedFromId: string | null, shown: string) =>
    markOrigin(reviewer, markOriginInput.parse({ ...(await judged()), documentId, derivedFromId, shown }));

  it('lowers what was shown to be lowered, in the same change', async () => {
    const { first, second, one } = await confirmed();
    const { shown } = await previewOrigin(reviewer, second, first);
    expect(shown).toBe(one);
    await mark(second, first, shown);
    expect(await gradesOf(one)).toBe('2 SINGLE_ORIGIN');
    expect(await entriesOf(second)).toContain('document.origin.marked');
    expect(await entriesOf(one)).toContain('claim.lowered');
  });

  it('changes nothing where other claims would be lowered than were shown', async () => {
    const { first, second, one } = await confirmed();
    await expect(mark(second, first, '')).rejects.toMatchObject({ kind: 'conflict' });
    expect(await gradesOf(one)).toBe('1 CONFIRMED');
  });

  it('is refused in a circle, by the write and by the database', async () => {
    const { first, second, one } = await confirmed();
    await mark(second, first, one);
    await expect(mark(first, second, '')).rejects.toMatchObject({ kind: 'invalid' });
    const circle = asImport(db, (tx) =>
      tx.document.update({ where: { id: first }, data: { derivedFromId: second } }),
    );
    await expect(circle).rejects.toThrow();
  });

  it('negative control: in the database no confirmed claim is left on one origin', async () => {
    const { first, second } = await confirmed();
    const bare = asImport(db, (tx) =>
      tx.document.update({ where: { id: second }, data: { derivedFromId: first } }),
    );
    await expect(bare).rejects.toThrow();
  });
});

describe('rivals', () => {
  it('are preferred for a written reason and open again when that claim is taken back', async () => {
    const document = await paper();
    const claimIds = [await say(document), await say(document, { value: { eq: 9 } })];
    const [one = ''] = claimIds;
    const set = await setRivals(
      reviewer,
      setRivalsInput.parse({ ...(await judged()), about: 'how many', claimIds }),
    );
    const claimSetId = set.value.id;
    const decide = async (more: object) =>
      decideRivals(reviewer, decideRivalsInput.parse({ ...(await judged()), claimSetId, ...more }));
    await decide({ status: 'PREFERRED', preferredId: one, ground: 'Who was there said it.' });
    const standing = () => db.claimSet.findUniqueOrThrow({ where: { id: claimSetId } });
    expect(await standing()).toMatchObject({ status: 'PREFERRED', preferredId: one });
    await retractClaim(reviewer, retractClaimInput.parse({ ...(await judged()), claimId: one }));
    expect(await standing()).toMatchObject({ status: 'OPEN', preferredId: null, reason: null });
    const again = decide({ status: 'PREFERRED', preferredId: one, ground: 'Who was there said it.' });
    await expect(again).rejects.toMatchObject({ fields: { preferredId: 'input.rivals.gone' } });
    expect(await entriesOf(claimSetId)).toEqual([
      'claims.set-side-by-side',
      'claims.rivals.decided',
      'claims.rivals.decided',
    ]);
  });
});

it('cites several passages for one claim, each with the hash of its words', async () => {
  const one = await say(await paper());
  for (const [locator, text] of [
    ['p. 4', 'the first words'],
    ['p. 9', 'the second words'],
  ]) {
    const passage = { locator, text, language: 'en', translation: 'сөздер', translationLanguage: 'kk' };
    await addPassage(reviewer, addPassageInput.parse({ ...(await judged()), claimId: one, passage }));
  }
  const passages = await db.claimPassage.findMany({ where: { claimId: one }, include: { excerpt: true } });
  expect(passages.map(({ excerpt }) => excerpt.sha256?.length)).toEqual([64, 64]);
});
