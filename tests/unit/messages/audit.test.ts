import { auditEntry } from '@/lib/audit/schema';
import { sayDetail, sayKind, saySubject } from '@/lib/audit/view';
import { LOCALES } from '@/lib/platform/i18n/locales';

const kinds = auditEntry.options.map(({ shape }) => shape.kind.value);
const subjects = [...new Set(auditEntry.options.map(({ shape }) => shape.subject.value))];

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

  it('does not say what kind of fact was recorded: that may be closed', () => {
    expect(sayDetail({ statusKind: 'TORTURED', category: 'TERRORISM', role: 'WITNESS' }, 'en')).toBe('');
    expect(sayDetail(null, 'en')).toBe('');
  });
});
