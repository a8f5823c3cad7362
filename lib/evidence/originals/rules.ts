/** What a captured file may be, as its first bytes tell; neither its name nor the type it comes with is believed. */
export const ORIGINAL_KINDS = ['PDF', 'JPEG', 'PNG', 'WEBP', 'TEXT', 'HTML', 'MHTML', 'WARC', 'MP4'] as const;
export type OriginalKind = (typeof ORIGINAL_KINDS)[number];

/** Kinds that are drawn anew for a working copy. */
export function isPicture(kind: OriginalKind): boolean {
  return kind === 'JPEG' || kind === 'PNG' || kind === 'WEBP';
}

/** What is done to a working copy. The first Held does by itself, the others somebody says they did. */
export const COPY_CHANGES = [
  'METADATA_REMOVED',
  'REDACTED',
  'CROPPED',
  'TRANSCRIBED',
  'TRANSLATED',
  'CONVERTED',
] as const;
export type CopyChange = (typeof COPY_CHANGES)[number];

/** Bytes of the largest file that is taken in. */
export const MOST_BYTES = 20 * 1024 * 1024;
/** The fields around the file, each of four bytes a letter, with what a form adds. */
export const MOST_BODY = MOST_BYTES + 64 * 1024;

/** The fields of text in the form around the file, in their order. */
export const INTAKE_FIELDS = [
  'captured',
  'capturedTime',
  'address',
  'tool',
  'toolVersion',
  'collector',
  'note',
] as const;

const HEAD = 4096;
/** Of the family of MP4, films alone: pictures of the same family (HEIC, AVIF) are not taken. */
const FILMS = ['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', 'dash'];
const CONTROLS = /[^\P{Cc}\t\n\f\r]/u;

/**
 * The kind of a file, or null for one that is none of those taken: an archive, a program, a drawing that may hold script.
 *
 * @param pieces its bytes, in their order
 */
export function recogniseKind(pieces: readonly Uint8Array[]): OriginalKind | null {
  const head = asLatin(beginning(pieces));
  if (head.startsWith('%PDF-')) return 'PDF';
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'JPEG';
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return 'PNG';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'WEBP';
  if (head.slice(4, 8) === 'ftyp') return FILMS.includes(head.slice(8, 12)) ? 'MP4' : null;
  // Records of a web archive hold the bytes of whatever was sent.
  if (/^WARC\/1\.[01]\r\n/.test(head)) return 'WARC';
  return kindOfText(pieces);
}

function beginning(pieces: readonly Uint8Array[]): Buffer {
  const first: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    first.push(piece.subarray(0, HEAD - length));
    length += piece.length;
    if (length >= HEAD) break;
  }
  return Buffer.concat(first);
}

function kindOfText(pieces: readonly Uint8Array[]): OriginalKind | null {
  const text = startOfText(pieces);
  if (text === null) return null;
  const start = text.replace(/^\ufeff?\s*/, '');
  if (/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?Content-Type:\s*multipart\/related/i.test(start))
    return 'MHTML';
  if (/^<(?:!doctype html|html|head|body)[\s>]/i.test(withoutComments(start))) return 'HTML';
  // Another language of marks: a drawing (SVG) or data that a browser might run.
  return start === '' || start.startsWith('<') ? null : 'TEXT';
}

/** A page as it was saved often begins with a note on who saved it. */
function withoutComments(start: string): string {
  let rest = start;
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end === -1) return '';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

const asLatin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** How a text in UTF-8 begins; null where any part of it is none, or holds a control. */
function startOfText(pieces: readonly Uint8Array[]): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let start = '';
  try {
    for (const piece of [...pieces, null]) {
      // A letter may begin in one piece and end in the next.
      const text = piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
      if (CONTROLS.test(text)) return null;
      if (start.length < HEAD) start += text.slice(0, HEAD - start.length);
    }
  } catch {
    return null;
  }
  return start;
}

/** What a file is called when it is handed out: by its hash, never as whoever brought it in called it. */
export function nameOfOriginal({ sha256, isCopy }: { sha256: string; isCopy: boolean }): string {
  return `${isCopy ? 'copy' : 'original'}-${sha256.slice(0, 16)}.bin`;
}

/** What a check of an original ended in: the same bytes, others, bytes that do not open, or none. */
export type CheckResult = 'SAME' | 'DIFFERS' | 'BROKEN' | 'MISSING';
