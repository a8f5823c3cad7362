const BROWSERS = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** The kind of browser in words, from its User-Agent, so that its owner knows it again: "Firefox, Linux", or null. */
export function sayBrowser(userAgent: string | null): string | null {
  if (userAgent === null) return null;
  const find = (known: readonly (readonly [string, string])[]) =>
    known.find(([sign]) => userAgent.includes(sign))?.[1];
  const said = [find(BROWSERS), find(SYSTEMS)].filter((part) => part !== undefined).join(', ');
  return said === '' ? null : said;
}
