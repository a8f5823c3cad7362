import fc from 'fast-check';
import {
  COPY_CHANGES,
  isPicture,
  MOST_BODY,
  MOST_BYTES,
  nameOfOriginal,
  ORIGINAL_KINDS,
  recogniseKind,
} from '@/lib/evidence/originals/rules';

const bytes = (text: string): Uint8Array[] => [Buffer.from(text, 'latin1')];

test.each([
  ['%PDF-1.7\nx', 'PDF'],
  ['\xff\xd8\xff\xe0x', 'JPEG'],
  ['\x89PNG\r\n\x1a\nx', 'PNG'],
  ['RIFF\x00\x00\x00\x00WEBPx', 'WEBP'],
  ['\x00\x00\x00\x18ftypisom', 'MP4'],
  ['WARC/1.0\r\nWARC-Type: response\r\n', 'WARC'],
  ['WARC/1.1\r\nWARC-Type: response\r\n\x00', 'WARC'],
  [
    'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="x"\r\n',
    'MHTML',
  ],
  ['From: Nobody\nSubject: a long one\n\tx y\n more\nContent-Type:multipart/related\n', 'MHTML'],
  ['Content-Type: text/plain\n\nContent-Type: multipart/related', 'TEXT'],
  ['\xef\xbb\xbf<!DOCTYPE html><p>x', 'HTML'],
  ['  \n<!DOCTYPE html><p>x', 'HTML'],
  ['<!-- saved from url=(0020)https://example.org/ -->\n<html lang="en">', 'HTML'],
  ['An invented line', 'TEXT'],
  ['A line that speaks of <html> and shows none', 'TEXT'],
  ['Subject: an invented letter\n\nText', 'TEXT'],
] as const)('%j is %s', (text, kind) => {
  expect(recogniseKind(bytes(text))).toBe(kind);
});

test.each([
  ['nothing', ''],
  ['an archive', 'PK\x03\x04'],
  ['a compressed archive', '\x1f\x8b\x08'],
  ['a program', 'MZ\x90\x00'],
  ['a picture of the family of films', '\x00\x00\x00\x18ftypheic'],
  ['another picture of it', '\x00\x00\x00\x18ftypavif'],
  ['a drawing that may hold script', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['data in marks', '<?xml version="1.0"?><svg/>'],
  ['a comment that never ends', `<!--${'<!---->'.repeat(600)}`],
  ['text with a control', 'a line\x07'],
  ['a page behind a longer comment than is looked at', `<!--${'x'.repeat(4096)}--><html>`],
  ['the name of a picture without its frame', '\x00\x00\x00\x00\x00\x00\x00\x00WEBP'],
  ['records of a web archive that begin too late', 'x\x00WARC/1.0\r\n'],
  ['a sound in the frame of a picture', 'RIFF\x00\x00\x00\x00WAVE'],
  ['letters in no encoding that we read', '\xcf\xf0\xe8\xe2\xe5\xf2'],
])('%s is of no kind that is taken', (_, text) => {
  expect(recogniseKind(bytes(text))).toBeNull();
});

test.each(['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', 'dash'])(
  'a film that calls itself %j is taken',
  (brand) => {
    expect(recogniseKind(bytes(`\x00\x00\x00\x18ftyp${brand}`))).toBe('MP4');
  },
);

test('a file has 20 MiB, its form 64 KiB more', () => {
  expect([MOST_BYTES, MOST_BODY]).toEqual([20_971_520, 21_037_056]);
});

test('whatever bytes come, one kind or none is told, and text alone is told by all of them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (some) => {
      const kind = recogniseKind([some]);
      expect(kind === null || ORIGINAL_KINDS.includes(kind)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.nat({ max: 9000 }), (at) => {
      const text = new Uint8Array(9001).fill(0x61);
      expect(recogniseKind([text])).toBe('TEXT');
      text[at] = 0;
      expect(recogniseKind([text])).toBeNull();
    }),
  );
});

test('in however many pieces a file comes, its kind is the same', () => {
  const films = Buffer.from('\x00\x00\x00\x18ftypisom', 'latin1');
  const page = Buffer.from(`<!-- заметка о странице ${'ж'.repeat(1500)} -->\n<html lang="kk">`);
  const hidden = Buffer.from(`<!--${'x'.repeat(4096)}--><html>`);
  const broken = Buffer.concat([Buffer.from('Жаңаөзен'), Buffer.from([0xd0])]);
  fc.assert(
    fc.property(
      fc.constantFrom([films, 'MP4'], [page, 'HTML'], [broken, null], [hidden, null]),
      fc.array(fc.nat({ max: 4200 }), { maxLength: 5 }),
      ([file, kind], cuts) => {
        const ends = [...cuts].sort((a, b) => a - b).map((cut) => Math.min(cut, file.length));
        const pieces = [...ends, file.length].map((end, at) => file.subarray(ends[at - 1] ?? 0, end));
        expect(recogniseKind(pieces)).toBe(kind);
      },
    ),
  );
});

test('pictures are drawn anew, and nothing else', () => {
  expect(ORIGINAL_KINDS.filter(isPicture)).toEqual(['JPEG', 'PNG', 'WEBP']);
  expect(COPY_CHANGES.join(' ')).toBe('METADATA_REMOVED REDACTED CROPPED TRANSCRIBED TRANSLATED CONVERTED');
});

test('a file is handed out under a name of its hash alone', () => {
  const sha256 = '0123456789abcdef'.repeat(4);
  expect(nameOfOriginal({ sha256, isCopy: false })).toBe('original-0123456789abcdef.bin');
  expect(nameOfOriginal({ sha256, isCopy: true })).toBe('copy-0123456789abcdef.bin');
});
