import fc from 'fast-check';
import { hasForbiddenCharacters } from '@/lib/platform/text/forbidden-characters';
import {
  TEXT_FORBIDDEN,
  TEXT_MISSING,
  TEXT_ONE_LINE,
  TEXT_TOO_LONG,
  detectScript,
  lineOfText,
  paragraph,
} from '@/lib/platform/text/plain-text';

const messages = (schema: ReturnType<typeof lineOfText>, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];

const FORBIDDEN = [
  ...['\0', '\x01', '\x08', '\x0b', '\x0c', '\r', '\x1b', '\x1f', '\x7f', '\x85', '\x9f'],
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
  ...['\ud800', '\udbff', '\udc00', '\udfff'],
];

describe('hasForbiddenCharacters', () => {
  it.each(FORBIDDEN)('finds %j anywhere in a text', (sign) => {
    for (const text of [sign, `${sign}ab`, `a${sign}b`, `ab${sign}`])
      expect(hasForbiddenCharacters(text)).toBe(true);
  });

  it.each(['', 'Жаңаөзен', 'a\tb\nc', '«…» – №', '😀', 'e\u0301', 'نص', 'a\u200db', '\u202f', '\u2065'])(
    'lets %j pass',
    (text) => {
      expect(hasForbiddenCharacters(text)).toBe(false);
    },
  );

  it('lets no text pass that PostgreSQL or UTF-8 would refuse or change', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
          .map((units) => String.fromCharCode(...units)),
        (text) => {
          if (hasForbiddenCharacters(text)) return;
          expect(text).not.toContain('\0');
          expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))).toBe(
            text,
          );
        },
      ),
    );
  });
});

describe.each([
  ['lineOfText', lineOfText],
  ['paragraph', paragraph],
])('%s', (_name, schema) => {
  it('trims and composes', () => {
    expect(schema(20).parse('  Семе\u0308нов\n')).toBe('Семёнов');
  });

  it('measures what is left', () => {
    expect(schema(3).parse('   abc   ')).toBe('abc');
    expect(messages(schema(3), 'abcd')).toEqual([TEXT_TOO_LONG]);
  });

  it.each(['', '   ', '\n', null, undefined, 7, {}, { contains: 'a' }, ['a']])(
    'refuses %j as missing',
    (value) => {
      expect(messages(schema(20), value)).toEqual([TEXT_MISSING]);
    },
  );

  it.each(FORBIDDEN.filter((sign) => sign !== '\r'))('refuses %j', (sign) => {
    expect(messages(schema(20), `a${sign}b`)).toEqual([TEXT_FORBIDDEN]);
  });
});

describe('lines', () => {
  it.each(['a\nb', 'a\r\nb', 'a\rb', 'a\tb', 'a\u2028b', 'a\u2029b'])(
    'a line of text is one line: %j',
    (text) => {
      expect(messages(lineOfText(20), text)).toEqual([TEXT_ONE_LINE]);
    },
  );

  it('a paragraph keeps its lines, however the form sent them', () => {
    expect(paragraph(20).parse('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });
});

describe('detectScript', () => {
  it.each([
    ['Zhanaozen', 'Latn'],
    ['Жаңаөзен', 'Cyrl'],
    ['Jańaózen 2011', 'Latn'],
    ['Жаңаөзен (Zhan)', 'Cyrl'],
    ['Ab Аб', 'Zyyy'],
    ['2011-12-16', 'Zyyy'],
    ['王', 'Zyyy'],
    ['', 'Zyyy'],
  ])('%p is %s', (text, script) => {
    expect(detectScript(text)).toBe(script);
  });
});
