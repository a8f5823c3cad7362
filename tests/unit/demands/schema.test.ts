import { recordDemandInput } from '@/lib/demands/schema';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

describe('a demand as it was raised', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  const asked = { kind: 'RELEASE', text: 'Free the invented prisoners' };
  const item = { ...asked, caseId: id };
  const RAISED = {
    ...{ raisedBy: 'An invented party', asserterId: id, documentId: id, when: '2011', targets: ['Akorda'] },
    ...{ partisan: true, outcome: 'None', language: 'ru', visibility: 'PUBLIC', items: [item] },
    passageIds: [id],
  };

  test('needs who raised it and one thing that was asked', () => {
    expect(findLooseParts(recordDemandInput, RAISED)).toEqual([]);
    const open = findOptionalFields(recordDemandInput, RAISED);
    expect(open).not.toContain('raisedBy');
    expect(open).not.toContain('items');
    expect(open).not.toContain('items.kind');
    expect(open).not.toContain('items.text');
    expect(recordDemandInput.safeParse({ ...RAISED, items: [] }).success).toBe(false);
    expect(recordDemandInput.safeParse({ ...RAISED, items: [item, item] }).success).toBe(true);
  });

  test('is closed, and nobody’s in particular, where nothing else is said', () => {
    expect(recordDemandInput.parse({ raisedBy: 'An invented party', items: [asked] })).toEqual({
      ...{ raisedBy: 'An invented party', items: [{ ...asked, caseId: null }], asserterId: null },
      ...{ documentId: null, when: null, targets: [], partisan: false, outcome: null, language: 'en' },
      ...{ visibility: 'RESTRICTED', passageIds: [] },
    });
  });
});
