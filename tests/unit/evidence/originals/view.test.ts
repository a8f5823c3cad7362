import { toDocumentPage } from '@/lib/evidence/originals/view';
import { LOCALES } from '@/lib/platform/i18n/locales';
import type { Actor, Role } from '@/lib/platform/session/actor';

const at = new Date('2026-01-20T10:00:00Z');
const line = { id: 'line', at, actor: { name: 'Invented Person' }, reason: null, result: null };
const intake = {
  id: 'intake',
  original: { sha256: 'a'.repeat(64), size: 49, kind: 'PDF', removedAt: null },
  ...{ capturedEdtf: '2026-01-15', capturedTime: '14:30', address: null, collector: null, note: null },
  ...{ capturedEarliest: new Date('2026-01-15'), capturedLatest: new Date('2026-01-15') },
  ...{ tool: 'Invented browser', toolVersion: '1.2', broughtInById: 'other', broughtInAt: at },
  broughtInBy: { name: 'Invented Person' },
  ...{ state: 'QUARANTINE', decidedBy: null, decidedAt: null, reason: null, alone: false },
  ...{ copyOfId: null, change: null },
  keyRequests: [],
  lines: [{ ...line, kind: 'BROUGHT_IN' }],
};
const file = { code: 'KZ-2026-0001', openedById: 'other', publicationState: 'DRAFT', assignedTo: [] };
const document = { title: 'An arrest on the square', language: 'en', address: null };

function pageFor(role: Role, row: Partial<typeof intake> = {}, locale: (typeof LOCALES)[number] = 'en') {
  const actor = { id: 'me', name: 'Invented Person', role } as Actor;
  const rows = { file, document, intakes: [{ ...intake, ...row }], alone: new Map<string, boolean>() };
  return toDocumentPage(rows, actor, locale, new Date('2026-02-01T00:00:00Z'));
}
const mayOf = (role: Role, row: Partial<typeof intake> = {}) => pageFor(role, row).originals[0]?.may;

test('what is known of a file is said, and what is not known is left out', () => {
  const [original] = pageFor('editor').originals;
  expect(original?.facts).toEqual([
    { fact: 'captured', text: '15 January 2026, 14:30 UTC' },
    { fact: 'tool', text: 'Invented browser, 1.2' },
    { fact: 'kind', text: 'PDF' },
    { fact: 'size', text: '49 bytes' },
    { fact: 'sha256', text: 'a'.repeat(64) },
  ]);
  expect(original?.lines).toEqual([
    { id: 'line', at, who: 'Invented Person', what: 'brought in, into quarantine', why: null },
  ]);
});

test('the page offers what the policy allows, and no more', () => {
  const none = { decide: false, read: false, copy: false };
  expect(mayOf('editor')).toEqual({ decide: true, read: true, copy: false });
  expect(mayOf('editor', { broughtInById: 'me' })).toEqual(none);
  expect(mayOf('editor', { state: 'RELEASED' })).toEqual({ ...none, read: true });
  expect(mayOf('reviewer', { state: 'REFUSED' })).toEqual(none);
  expect(mayOf('contributor', { state: 'RELEASED' })).toEqual(none);
  expect(pageFor('editor').mayBringIn).toBe(true);
  expect(pageFor('contributor').mayBringIn).toBe(false);
});

test('reviewers may have an original removed that is there; a request holds for three days', () => {
  const removalOf = (role: Role, row: object = {}) => pageFor(role, row).originals[0]?.removal;
  expect(removalOf('reviewer')).toEqual({ code: 'KZ-2026-0001', actorId: 'me', request: null });
  expect(removalOf('editor')).toBeNull();
  const asked = { id: 'request', requestedById: 'other', requestedBy: { name: 'Other' }, reason: 'An order' };
  const askedAt = (day: string) => ({ keyRequests: [{ ...asked, requestedAt: new Date(day) }] });
  expect(removalOf('reviewer', askedAt('2026-01-30T00:00:00Z'))?.request).toEqual({
    ...{ id: 'request', byId: 'other', by: 'Other', reason: 'An order' },
    until: new Date('2026-02-02T00:00:00Z'),
  });
  expect(removalOf('reviewer', askedAt('2026-01-29T00:00:00Z'))?.request).toBeNull();
});

test('what was removed is said to be, whatever it was before, and nothing of it is offered', () => {
  const gone = { original: { ...intake.original, removedAt: at as never }, state: 'RELEASED' };
  const lines = [{ ...line, kind: 'CHECKED', result: 'BROKEN' as never }];
  const [original] = pageFor('reviewer', { ...gone, lines }).originals;
  expect(original).toMatchObject({ state: 'REMOVED', differs: false, removal: null });
  expect(original?.may).toEqual({ decide: false, read: false, copy: false });
});

test('a working copy stands with its original and is told by what was done; of pictures Held makes one', () => {
  const { originals } = pageFor('editor', {
    ...{ state: 'RELEASED', original: { ...intake.original, kind: 'PNG' } },
  });
  expect(originals[0]?.may.copy).toBe(true);
  for (const kind of ['PDF', 'MP4', 'TEXT']) {
    const original = { ...intake.original, kind };
    expect(mayOf('editor', { state: 'RELEASED', original })?.copy).toBe(false);
  }
  expect(
    mayOf('contributor', { state: 'RELEASED', original: { ...intake.original, kind: 'PNG' } })?.copy,
  ).toBe(false);
  const actor = { id: 'me', name: 'Invented Person', role: 'editor' } as Actor;
  const picture = { ...intake.original, kind: 'JPEG' };
  const released = { ...intake, original: picture, state: 'RELEASED' };
  const copy = { ...released, id: 'copy', copyOfId: 'intake', change: 'CROPPED', collector: 'Other' };
  const rows = { file, document, intakes: [copy, released], alone: new Map<string, boolean>() };
  const page = toDocumentPage(rows, actor, 'en', new Date('2026-02-01T00:00:00Z'));
  expect(page.originals.map(({ id, copies }) => [id, copies.map((one) => one.id)])).toEqual([
    ['intake', ['copy']],
  ]);
  const [made] = page.originals[0]?.copies ?? [];
  expect([made?.isCopy, made?.may.copy]).toEqual([true, false]);
  expect(made?.facts.slice(0, 4)).toEqual([
    { fact: 'change', text: 'cut to a part' },
    { fact: 'made', text: '15 January 2026, 14:30 UTC' },
    { fact: 'madeWith', text: 'Invented browser, 1.2' },
    { fact: 'madeBy', text: 'Other' },
  ]);
  expect(page.copying.originals).toEqual([
    { value: 'intake', label: 'aaaaaaaaaaaaaaaa, brought in on 20 January 2026' },
  ]);
});

test('the last reading anew counts, not an earlier one', () => {
  const checks = (...results: string[]) => ({
    lines: results.map((result, nr) => ({ ...line, id: String(nr), kind: 'CHECKED', result }) as never),
  });
  const differs = (...results: string[]) => pageFor('editor', checks(...results)).originals[0]?.differs;
  expect([differs(), differs('SAME', 'BROKEN'), differs('DIFFERS', 'SAME')]).toEqual([false, false, true]);
});

test.each(LOCALES)('every line and result has its words in %s', (locale) => {
  const kinds = ['BROUGHT_IN', 'RELEASED', 'REFUSED', 'READ', 'READ_REFUSED', 'REMOVED', 'COPIED'];
  const results = ['SAME', 'DIFFERS', 'BROKEN', 'MISSING'];
  const lines = [
    ...kinds.map((kind) => ({ ...line, kind })),
    ...results.map((result) => ({ ...line, kind: 'CHECKED', result }) as never),
  ];
  const said = pageFor('editor', { lines }, locale).originals[0]?.lines.map(({ what }) => what) ?? [];
  expect(new Set(said).size).toBe(kinds.length + results.length);
});
