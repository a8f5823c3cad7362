import { randomUUID } from 'node:crypto';
import { closeDeskClient, openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { NOT_SENT, type FormState } from '@/lib/platform/forms/form-state';
import type { Actor, Role } from '@/lib/platform/session/actor';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { FACT_FORMS, factEntries, FORMS_IN_A_FILE, revisionField } from '@/tests/support/fact-entries';
import { assignOnly, giveDraft } from '@/tests/support/file-keepers';
import { formOf, holdNextRequest } from '@/tests/support/next-request';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, openTestSession } from '@/tests/support/staff';

const ORIGIN = 'http://localhost:3001';
const request = holdNextRequest();

type Action = (before: FormState<never>, data: FormData) => Promise<FormState<unknown>>;
type Entries = Record<string, string>;

let database: TestDatabase;
let db: DeskClient;
let actions: Record<string, Action>;
let made: MadeCase;
let asserterId: string;
let number = 1;

beforeAll(async () => {
  database = await openTestDatabase();
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  process.env['NEXTAUTH_URL'] = ORIGIN;
  process.env['DESK_DATABASE_URL'] = database.deskUrl;
  db = openDeskClient(database.deskUrl);
  const facts = await import('@/lib/cases/facts/actions');
  const opening = await import('@/lib/cases/opening/actions');
  actions = {
    name: facts.addNameForm,
    status: facts.recordStatusForm,
    occurrence: facts.recordOccurrenceForm,
    charge: facts.addChargeForm,
    decision: facts.recordDecisionForm,
    claim: facts.addClaimForm,
    source: facts.addReadingForm,
    open: opening.openFileForm,
  };
}, 60_000);
afterAll(async () => {
  await closeDeskClient();
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  request.cookies.clear();
  request.isScript = true;
  request.headers = new Map([['origin', ORIGIN]]);
  made = await fresh(await addStaff(db, 'editor'));
  await assignOnly(db, made.caseId, []);
  asserterId = (await db.asserter.findFirstOrThrow()).id;
});

function fresh(actor: Actor): Promise<MadeCase> {
  const door: Door = { actor, db };
  number += 1;
  const text = String(number);
  return makeCase(door, {
    slug: `invented-${text}`,
    name: `Invented Person ${text}`,
    number,
    assessedOn: '2026-01-15',
  });
}

const entriesOf = (name: string): Entries => factEntries(name, { made, asserterId });

async function send(name: string, entries: Entries) {
  const action = actions[name];
  if (action === undefined) throw new Error(`No action "${name}"`);
  const state = await action(NOT_SENT, formOf(entries));
  if (state.outcome === null) throw new Error('The form has no outcome');
  return { ...state, outcome: state.outcome };
}

async function verdict(name: string, entries = entriesOf(name)): Promise<string> {
  const { outcome } = await send(name, entries);
  return outcome.ok ? 'done' : outcome.refusal;
}

async function signIn(role: Role): Promise<Actor> {
  const actor = await addStaff(db, role);
  request.cookies.set('held-session', await openTestSession(db, actor.id));
  return actor;
}

const changes = () => db.auditEntry.count();

/** The date that a form of this name is filled in with, as it is said back. */
const DATES: Readonly<Record<string, string>> = { status: '2021-05~', occurrence: '2011-12' };

describe.each(FACT_FORMS)('%s', (name) => {
  it('refuses who is not signed in, is suspended, or comes from another origin', async () => {
    const before = await changes();
    expect(await verdict(name)).toBe('signed-out');
    request.cookies.set('held-session', 'made-up');
    expect(await verdict(name)).toBe('signed-out');
    await signIn('editor');
    request.headers = new Map([['origin', 'https://evil.example']]);
    expect(await verdict(name)).toBe('forbidden');
    expect(await changes()).toBe(before);
  });

  it('is for its roles alone', async () => {
    for (const role of ['campaigner', 'admin'] as const) {
      await signIn(role);
      expect(await verdict(name)).toBe('forbidden');
    }
    await signIn('contributor');
    expect(await verdict(name)).toBe(name === 'open' ? 'done' : 'not-found');
    await signIn('editor');
    expect(await verdict(name)).toBe('done');
  });

  it('demands the reason, and keeps it in every entry of the change', async () => {
    await signIn('editor');
    const without = Object.fromEntries(
      Object.entries(entriesOf(name)).filter(([field]) => field !== 'reason'),
    );
    const { outcome, entries } = await send(name, without);
    expect(outcome).toMatchObject({ ok: false, fields: { reason: 'input.text.missing' } });
    expect(entries).toEqual(without);
    const last = await db.auditEntry.findFirst({ orderBy: { seq: 'desc' } });
    expect(await verdict(name)).toBe('done');
    const entered = await db.auditEntry.findMany({ where: { seq: { gt: last?.seq ?? 0 } } });
    expect(entered.length).toBeGreaterThan(0);
    for (const entry of entered) expect(entry.detail).toMatchObject({ reason: 'An invented reason' });
  });

  it('makes one change of fifty sendings', async () => {
    await signIn('editor');
    const entries = entriesOf(name);
    const before = await changes();
    const first = await send(name, entries);
    const made = (await changes()) - before;
    const all = await Promise.all(Array.from({ length: 49 }, () => send(name, entries)));
    for (const one of all) expect(one.outcome).toEqual(first.outcome);
    expect(await changes()).toBe(before + made);
  }, 60_000);

  it('refuses what is no input of its, and changes nothing', async () => {
    await signIn('editor');
    const entries = entriesOf(name);
    const before = await changes();
    expect(await verdict(name, { ...entries, extra: 'x' })).toBe('invalid');
    for (const value of ['\0', 'a\u202eb', 'x'.repeat(100_000)]) {
      const sent = { ...entries, reason: value };
      const { outcome, entries: kept } = await send(name, sent);
      expect(outcome).toMatchObject({ ok: false, refusal: 'invalid' });
      expect(kept).toEqual(sent);
    }
    for (const field of Object.keys(entries)) {
      expect(await verdict(name, { ...entries, [`${field}.$gt`]: 'x' })).toBe('invalid');
    }
    expect(await changes()).toBe(before);
  }, 60_000);
});

describe.each(FORMS_IN_A_FILE)('%s in a file', (name) => {
  it('refuses a file that is not there, and one of somebody else to a contributor', async () => {
    await signIn('editor');
    const gone = { 'fact.caseId': randomUUID(), caseId: randomUUID() };
    const entries = entriesOf(name);
    const field = 'fact.caseId' in entries ? 'fact.caseId' : 'caseId';
    expect(await verdict(name, { ...entries, [field]: gone[field] })).toBe('not-found');
    const own = await signIn('contributor');
    await giveDraft(db, made.caseId, own.id);
    expect(await verdict(name)).toBe('done');
  });
});

describe.each(FORMS_IN_A_FILE)('%s by two people at once', (name) => {
  it('overwrites nothing, shows what the other did, and saves on top when told to', async () => {
    await signIn('editor');
    const [mine, theirs] = [entriesOf(name), entriesOf(name)];
    expect(await verdict(name, theirs)).toBe('done');
    const before = await changes();
    const { outcome, entries } = await send(name, mine);
    expect(outcome).toMatchObject({
      ok: false,
      refusal: 'conflict',
      meanwhile: {
        revision: made.revision + 1,
        changes: [{ by: 'Invented Person', why: 'An invented reason' }],
      },
    });
    expect(entries).toEqual(mine);
    expect(await changes()).toBe(before);
    expect(await verdict(name, { ...mine, onTopOf: String(made.revision + 1) })).toBe('done');
  });

  it('tells nothing of the file to who may not read it', async () => {
    await signIn('contributor');
    const { outcome } = await send(name, { ...entriesOf(name), [revisionField(name)]: '1' });
    expect(outcome).toMatchObject({ ok: false, refusal: 'not-found' });
    expect(outcome).not.toHaveProperty('meanwhile');
  });
});

it('keeps neither a fact without its claim nor a claim without its fact', async () => {
  await signIn('editor');
  const before = await db.statusEvent.count();
  expect(await verdict('status', { ...entriesOf('status'), 'word.asserterId': randomUUID() })).toBe(
    'not-found',
  );
  expect(await db.statusEvent.count()).toBe(before);
  expect(await verdict('status')).toBe('done');
  const event = await db.statusEvent.findFirstOrThrow({
    where: { caseId: made.caseId, kind: 'TRANSFERRED' },
    include: { claims: true },
  });
  expect(event.claims).toHaveLength(1);
});

it('reads the sentences of a decision, without the rows left empty', async () => {
  await signIn('editor');
  expect(await verdict('decision')).toBe('done');
  const decision = await db.decision.findFirstOrThrow({
    where: { caseId: made.caseId },
    include: { sentences: { orderBy: { supplementary: 'asc' } } },
  });
  expect(decision.sentences).toMatchObject([
    { type: 'IMPRISONMENT', years: 3, months: 0, supplementary: false },
    { type: 'FINE', years: null, supplementary: true },
  ]);
});

it('refuses a claim about a row of another file', async () => {
  await signIn('editor');
  const other = await fresh(await addStaff(db, 'editor'));
  const entries = { ...entriesOf('claim'), subject: `statusEvent:${other.statusId}` };
  expect(await verdict('claim', entries)).toBe('not-found');
});

describe.each(FORMS_IN_A_FILE)('%s without script', (name) => {
  const leadsTo = (sent: Promise<unknown>): Promise<string> =>
    sent.then(
      () => 'nowhere',
      (error: unknown) => (error as { digest: string }).digest.split(';')[2] ?? '',
    );

  it('leads to the page that says it is saved, sent once or twice; a refusal stays on its form', async () => {
    const actor = await signIn('editor');
    request.isScript = false;
    const entries = entriesOf(name);
    const path = await leadsTo(send(name, entries));
    const [, form = '', row = ''] = /^(.*)\/saved\/([0-9a-f-]{36})$/.exec(path) ?? [];
    expect(form).toBe(`/desk/cases/${made.caseId}/add/${name}`);
    expect(await leadsTo(send(name, entries))).toBe(path);
    expect(await verdict(name, { ...entries, reason: '' })).toBe('invalid');

    const { findSaved } = await import('@/lib/cases/facts/saved/read-desk');
    const { isAdded } = await import('@/lib/cases/facts/rules');
    if (!isAdded(name)) throw new Error(`Nothing is added by ${name}`);
    const said = await findSaved({ actor, db }, made.caseId, name, row);
    expect(said).toEqual({ when: DATES[name] ?? null, warnings: [] });
    const other = { actor: await addStaff(db, 'editor'), db };
    expect(await findSaved(other, made.caseId, name, row)).toBeNull();
    for (const id of [randomUUID(), 'x', `${row}'`]) {
      expect(await findSaved({ actor, db }, made.caseId, name, id)).toBeNull();
    }
  });
});

it('says nothing of the date of a row that stands in another file', async () => {
  const actor = await signIn('editor');
  const { outcome } = await send('status', entriesOf('status'));
  const { id } = outcome.ok ? (outcome.value as { id: string }) : { id: '' };
  const { findSaved } = await import('@/lib/cases/facts/saved/read-desk');
  const other = await fresh(actor);
  expect(await findSaved({ actor, db }, other.caseId, 'status', id)).toEqual({ when: null, warnings: [] });
});
