import { readAddress } from '@/lib/evidence/address/rules';
import { commonest } from '@/lib/evidence/address/look/rules';
import { lookInput, readLook, type LookAt } from '@/lib/evidence/address/look/schema';
import { toLooked, type Found } from '@/lib/evidence/address/look/view';

const caseId = '00000000-0000-4000-8000-000000000001';
const asked = (more: Partial<LookAt> = {}): LookAt => ({
  part: 'word',
  caseId,
  address: '',
  filled: [],
  ...more,
});
const found = (text: string, more: Partial<Found> = {}): Found => {
  const read = readAddress(text);
  if (!read.ok) throw new Error(read.fault);
  return { address: read.address, known: null, publisher: null, ...more };
};
const publisher = { label: 'The Example Gazette', class: 'INDEPENDENT_MEDIA', reliability: 'B' };
const PAGE = 'https://web.archive.org/web/20210930/https://gazette.example.org/ru/2021/09/three-were-held';

describe('an address that is new', () => {
  it('fills the fields of a new document with what it tells, and says why', () => {
    const looked = toLooked(found(PAGE, { publisher }), asked(), 'en');
    expect(looked.entries).toEqual({
      'word.document.address': 'https://gazette.example.org/ru/2021/09/three-were-held',
      'word.documentId': '',
      'word.document.title': 'Three were held',
      'word.document.publisher': 'The Example Gazette',
      'word.document.class': 'INDEPENDENT_MEDIA',
      'word.document.date': '2021-09',
      'word.document.language': 'ru',
      'word.document.copy': 'web.archive.org, 2021-09-30',
      'word.sourceGrade': 'B',
    });
    expect(looked.notes).toHaveLength(8);
    expect(looked.options).toEqual({});
  });

  it('overwrites nothing that a person typed', () => {
    const filled = ['word.document.title', 'word.document.date', 'word.sourceGrade'];
    const { entries } = toLooked(found(PAGE, { publisher }), asked({ filled }), 'en');
    for (const name of filled) expect(entries).not.toHaveProperty([name]);
  });

  it.each(['en', 'ru', 'kk'] as const)('says in %s when it tells nothing', (locale) => {
    const { notes } = toLooked(found('https://example.org/a'), asked({ part: 'source' }), locale);
    expect(notes).toHaveLength(3);
    expect(notes.join()).not.toContain('look.');
  });
});

it('chooses the document that is known, and empties the fields of a second one', () => {
  const known = { id: caseId, title: 'Three were held', dateEdtf: '2021-09' };
  const { entries, options } = toLooked(found(PAGE, { known, publisher }), asked({ part: 'source' }), 'kk');
  expect(entries['documentId']).toBe(caseId);
  expect(entries['document.title']).toBe('');
  expect(options).toEqual({ documentId: { value: caseId, label: 'Three were held (2021-09)' } });
});

describe('what is asked', () => {
  it('is read out of what was typed so far', () => {
    const entries = {
      look: 'source',
      caseId,
      'document.address': 'example.org',
      'document.title': '',
      reason: 'x',
    };
    expect(lookInput.parse(readLook(entries))).toEqual({
      part: 'source',
      caseId,
      address: 'example.org',
      filled: ['look', 'caseId', 'document.address', 'reason'],
    });
  });

  it.each([
    {},
    { look: 'other', caseId },
    { look: 'word', 'fact.caseId': 'x' },
    { look: ['word'], caseId: [caseId] },
  ])('is refused where it is none: %j', (entries) =>
    expect(lookInput.safeParse(readLook(entries)).success).toBe(false),
  );
});

test('the commonest row is the first of those whose key is met most', () => {
  expect(commonest(['a', 'b', 'B'], (one) => one.toLowerCase())).toBe('b');
  expect(commonest([], String)).toBeNull();
});
