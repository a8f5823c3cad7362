import fc from 'fast-check';
import { readAuditFilter } from '@/lib/audit/listing/schema';

const ID = '00000000-0000-4000-8000-000000000001';

describe('readAuditFilter', () => {
  it('reads all that the page can ask for; numbers of entries outgrow a number', () => {
    const asked = {
      actor: ID,
      kind: 'case.review.sent-back',
      subject: 'claim-set',
      subjectId: ID,
      from: '2026-01-31',
      to: '2026-02-28',
      before: '900719925474099312',
    };
    expect(readAuditFilter(asked)).toEqual({
      filter: { ...asked, before: 900719925474099312n },
      isWhole: true,
    });
  });

  it('takes an empty field of the form for none', () => {
    expect(readAuditFilter({ actor: '', kind: '', from: undefined })).toEqual({ filter: {}, isWhole: true });
  });

  it.each([
    ['an id that is none', { actor: 'me' }],
    ['a kind with other letters', { kind: "case'; --" }],
    ['a kind with a capital', { kind: 'Case.opened' }],
    ['a subject with a number before it', { subject: '1case' }],
    ['a subject with a number behind it', { subject: 'case1' }],
    ['a number of more digits than any entry has', { before: '1'.repeat(19) }],
    ['the same filter twice', { kind: ['case.opened', 'case.published'] }],
    ['an object for a text', { subject: { $ne: 'case' } }],
    ['a day that is none', { from: '2026-02-30' }],
    ['a number below one', { before: '0' }],
    ['a number with a sign', { before: '-1' }],
    ['a filter that nobody knows', { role: 'admin' }],
    ['a name from the prototype', { constructor: 'x' }],
  ])('leaves out %s, keeps the rest, and says so', (_what, fault) => {
    const read = readAuditFilter({ ...fault, subjectId: ID });
    expect(read).toEqual({ filter: { subjectId: ID }, isWhole: false });
  });

  it('throws at nothing, and hands on nothing that it does not know', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (given) => {
        const { filter } = readAuditFilter(given);
        const known = ['actor', 'kind', 'subject', 'subjectId', 'from', 'to', 'before'];
        expect(Object.keys(filter).filter((name) => !known.includes(name))).toEqual([]);
      }),
    );
  });
});
