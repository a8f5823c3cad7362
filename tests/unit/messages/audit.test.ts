import { z } from 'zod';
import { auditEntry } from '@/lib/audit/schema';
import { sayDetail, sayKind, saySubject } from '@/lib/audit/view';
import { LOCALES } from '@/lib/platform/i18n/locales';

const kinds = auditEntry.options.map(({ shape }) => shape.kind.value);
const subjects = [...new Set(auditEntry.options.map(({ shape }) => shape.subject.value))];

/** The field without what makes it optional. */
function plain(field: z.core.$ZodType): { def: { type: string } } {
  const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
  return { def: inner._zod.def };
}

/** What no words were found for is said as it is stored. */
const unsaid = (codes: readonly string[], say: (code: string) => string) =>
  codes.filter((code) => say(code) === code || say(code).trim() === '');

describe.each(LOCALES)('the words of the audit in %s', (locale) => {
  it('are there for every kind of entry', () => {
    expect(kinds.length).toBeGreaterThan(40);
    expect(unsaid(kinds, (kind) => sayKind(kind, locale))).toEqual([]);
  });

  it('are there for every subject', () => {
    // English calls some subjects by the very word they are stored under.
    const words = unsaid(subjects, (subject) => saySubject(subject, locale));
    expect(locale === 'en' ? words.filter((word) => !/^[a-z]+$/.test(word)) : words).toEqual([]);
  });

  it('tell two kinds apart', () => {
    const said = kinds.map((kind) => sayKind(kind, locale));
    expect(said.filter((words, at) => said.indexOf(words) !== at)).toEqual([]);
  });
});

it('finds a kind and a subject that nobody wrote words for', () => {
  expect(unsaid(['case.opened', 'case.teleported'], (kind) => sayKind(kind, 'en'))).toEqual([
    'case.teleported',
  ]);
  expect(unsaid(['case', 'moon-base'], (subject) => saySubject(subject, 'ru'))).toEqual(['moon-base']);
});

describe('the detail of an entry', () => {
  it('says states and counts in words, a hash in short, and leaves out ids', () => {
    const detail = {
      from: 'DRAFT',
      to: 'PUBLISHED',
      version: 3,
      contentHash: 'a'.repeat(64),
      requestId: '00000000-0000-4000-8000-000000000000',
    };
    const said = sayDetail(detail, 'en');
    expect(said).toContain('Draft');
    expect(said).toContain('Published');
    expect(said).toContain('3');
    expect(said).toContain('a'.repeat(12));
    expect(said).not.toContain('a'.repeat(13));
    expect(said).not.toContain('0000');
  });

  it.each([
    [
      { purpose: 'PUBLISH_NAME', basis: 'FAMILY' },
      'for what: Publish the name; on what basis: Consent of the family',
    ],
    [{ from: 'SINGLE_ORIGIN', to: 'CORROBORATED' }, 'from: One origin; to: Corroborated'],
    [{ from: 'RESTRICTED', to: 'PUBLIC' }, 'from: Restricted; to: Public'],
    [{ from: 'contributor', to: 'editor' }, 'from: Contributor; to: Editor'],
    [{ to: 'editor', from: 'contributor' }, 'from: Contributor; to: Editor'],
    [{ verdict: 'STOP' }, 'verdict: Do not publish'],
    [{ result: 'SAME' }, 'result: read anew: the same as at intake'],
    [{ rhythm: 'weekly', language: 'kk' }, 'how often: Every Monday; language: Kazakh'],
    [{ level: 'HIGH' }, 'level: High'],
  ])('%j is said in words', (detail, said) => {
    expect(sayDetail(detail, 'en')).toBe(said);
  });

  it.each(['ru', 'kk'] as const)('every field that is said has a name in %s', (locale) => {
    const shapes = auditEntry.options.flatMap(({ shape }) =>
      Object.entries<z.core.$ZodType>(shape.detail.shape),
    );
    const told = shapes.filter(([, field]) => ['string', 'number'].includes(plain(field).def.type));
    const names = [...new Set(told.map(([name]) => name))].filter(
      (name) => sayDetail({ [name]: 'en' }, locale) !== '',
    );
    expect(names.length).toBeGreaterThan(15);
    // Ids are never said: every field of one ends so.
    const bare = names.filter((name) => sayDetail({ [name]: 'en' }, locale).startsWith(`${name}: `));
    expect(bare.filter((name) => !name.endsWith('Id'))).toEqual([]);
  });

  it('does not say what kind of fact was recorded: that may be closed', () => {
    expect(sayDetail({ statusKind: 'TORTURED', category: 'TERRORISM', role: 'WITNESS' }, 'en')).toBe('');
    expect(sayDetail({ sealedKind: 'MEDICAL', of: 'voice' }, 'en')).toBe('');
    expect(sayDetail(null, 'en')).toBe('');
  });
});
