import { readEdtf } from '@/lib/platform/dates/edtf';

/** What an archive's address tells: whose copy, of which page, made when (EDTF, as exact as the address says). */
export type Wrapped = { host: string; original: string; captured: string | null };

const WAYBACK = /^\/web\/([\d*]{1,14})[a-z_]*\/(.+)$/;
const TODAY = /^\/([\d.-]{4,20})\/(.+)$/;

/** Takes the page out of the address of its copy; null for an address that is no archive's, or that names no page. */
export function unwrapArchive(url: URL): Wrapped | null {
  const host = url.hostname.replace(/^www\./, '');
  const isWayback = host === 'web.archive.org';
  if (!isWayback && !/^archive\.(today|ph|is|li|vn|fo|md)$/.test(host)) return null;
  const [, stamp = '', rest = ''] = (isWayback ? WAYBACK : TODAY).exec(url.pathname) ?? [];
  if (rest === '') return null;
  // What stands behind the page's own question mark is the page's, not the archive's.
  const original = `${rest.replace(/^(https?:)\/{1,2}/i, '$1//')}${url.search}`;
  return { host, original, captured: dayOfStamp(stamp.replace(/\D/g, '')) };
}

function dayOfStamp(digits: string): string | null {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  const parts = [year, month, day].slice(0, digits.length >= 8 ? 3 : digits.length >= 6 ? 2 : 1);
  return year.length < 4 ? null : (readEdtf(parts.join('-'))?.edtf ?? null);
}
