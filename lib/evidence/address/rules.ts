import type { SourceClass } from '@/lib/evidence/schema';
import { readEdtf } from '@/lib/platform/dates/edtf';
import { unwrapArchive } from './archive/rules';
import { parseAddress, type AddressFault } from './schema';

/** What an address tells by itself, without anybody asking its host. */
export type ReadAddress = {
  /** The page itself, never an archive's copy of it, as the web spells it. */
  href: string;
  /** Equal for all spellings of one page: scheme, www and mobile hosts, slashes, tracking and fragments left out. */
  key: string;
  /** The host of the key. */
  host: string;
  /** A date that stands in the path, in EDTF, no more exact than it stands there. */
  date: string | null;
  /** The language that the address names, as BCP 47. */
  language: string | null;
  /** The words at the end of the path, which often are those of the title. */
  words: string | null;
  /** Where the address was an archive's: which archive, and the day of the copy in EDTF as exact as it is told. */
  archive: { host: string; captured: string | null } | null;
};

/** Reads a pasted address, through an archive's address to the page that it keeps. */
export function readAddress(
  text: string,
): { ok: true; address: ReadAddress } | { ok: false; fault: AddressFault } {
  const parsed = parseAddress(text);
  if (!parsed.ok) return parsed;
  const wrapped = unwrapArchive(parsed.url);
  // An archive may hold a copy of what is no page of the world: that is refused like the thing itself.
  const inner = wrapped === null ? parsed : parseAddress(wrapped.original);
  if (!inner.ok) return inner;
  const { url } = inner;
  const host = plainHost(url);
  return {
    ok: true,
    address: {
      href: url.href,
      key: `${host}${plainPath(url)}${plainQuery(url)}`,
      host,
      date: dateInPath(url.pathname),
      language: languageOf(url),
      words: wordsOf(url.pathname),
      archive: wrapped && { host: wrapped.host, captured: wrapped.captured },
    },
  };
}

/** One spelling for all addresses of a page; null for what is no address of a page. */
export function addressKey(text: string): string | null {
  const read = readAddress(text);
  return read.ok ? read.address.key : null;
}

/** The hosts that documents of this host are kept under: some mobile pages name themselves after the language. */
export function hostsLike(host: string): string[] {
  const bare = host.replace(/:\d+$/, '');
  return [bare, bare.replace(/^([^.]+)\./, '$1.m.')];
}

function plainHost(url: URL): string {
  const host = url.hostname.replace(/\.$/, '').replace(/^((www|m|mobile|amp)\.)+(?=[^.]+\.)/, '');
  const whole = host.replace(/^([a-z]{2,3})\.m\.(?=[^.]+\.)/, '$1.');
  return url.port === '' ? whole : `${whole}:${url.port}`;
}

function plainPath(url: URL): string {
  return url.pathname
    .replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase())
    .replace(/\/{2,}/g, '/')
    .replace(/\/(index\.(html?|php))?$/i, '')
    .replace(/\/amp$/, '')
    .replace(/\/+$/, '');
}

/** Parameters that say from where a reader came, never which page it is. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|yclid|ysclid|msclkid|igshid|igsh|mc_[ce]id|_openstat|ref|ref_src|ref_url|amp)$/i;

function plainQuery(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  if (kept.length === 0) return '';
  kept.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  return `?${new URLSearchParams(kept).toString()}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const YEAR = '(19[5-9]\\d|20\\d\\d)';
const PATTERNS = [
  new RegExp(`/${YEAR}/(\\d{1,2})/(\\d{1,2})(?![^/._-])`),
  new RegExp(`(?:^|[/_-])${YEAR}[-_.](\\d{2})[-_.](\\d{2})(?!\\d)`),
  new RegExp(`(?:^|[/_-])${YEAR}(\\d{2})(\\d{2})(?!\\d)`),
  new RegExp(`/${YEAR}[/-](\\d{1,2})(?![^/._])`),
  new RegExp(`/${YEAR}(?=/|$)`),
];

/** The date that a path holds, as exact as it stands there. A day or month that the calendar lacks gives nothing. */
export function dateInPath(path: string): string | null {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(path);
    if (found === null) continue;
    const parts = found.slice(1).map((part) => part.padStart(2, '0'));
    return readEdtf(parts.join('-'))?.edtf ?? null;
  }
  return null;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'en',
  eng: 'en',
  ru: 'ru',
  rus: 'ru',
  kk: 'kk',
  kz: 'kk',
  kaz: 'kk',
  qaz: 'kk',
  uk: 'uk',
  be: 'be',
  de: 'de',
  fr: 'fr',
};

function languageOf(url: URL): string | null {
  const [first = ''] = url.pathname.split('/').filter((part) => part !== '');
  const [label = ''] = url.hostname.split('.');
  return LANGUAGES[first.toLowerCase()] ?? (label.length === 2 ? LANGUAGES[label] : undefined) ?? null;
}

function wordsOf(path: string): string | null {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  let text: string;
  try {
    text = decodeURIComponent(last);
  } catch {
    return null;
  }
  const words = text
    .replace(/\.[a-z]{2,5}$/i, '')
    .split(/[-_+\s]+/)
    .filter((word) => /^[\p{L}\p{M}’']+$/u.test(word) || /^\d{1,4}$/.test(word));
  const spoken = words.filter((word) => /\p{L}{2}/u.test(word));
  if (spoken.length < 3) return null;
  const line = words.join(' ').normalize('NFC').slice(0, 200);
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** Hosts whose pages are of one class whoever writes them. */
const CLASSES: readonly (readonly [RegExp, SourceClass])[] = [
  [/(^|\.)(un\.org|ohchr\.org|unhcr\.org)$/, 'UN_DOCUMENT'],
  [/(^|\.)(gov|gouv|akorda)\.[a-z]{2}$|(^|\.)kremlin\.ru$|(^|\.)president\.gov\.by$/, 'OFFICIAL_STATEMENT'],
  [/(^|\.)(facebook|instagram|twitter|x|vk|tiktok|threads)\.com$|(^|\.)(t\.me|ok\.ru)$/, 'SOCIAL_POST'],
  [/(^|\.)(youtube\.com|youtu\.be|vimeo\.com|rutube\.ru)$/, 'VIDEO'],
];

/** The class of source that a host has by itself; null where only a person can tell. */
export function classOfHost(host: string): SourceClass | null {
  return CLASSES.find(([pattern]) => pattern.test(host))?.[1] ?? null;
}
