/** Endings that no page in the world has (RFC 6761, RFC 6762, RFC 8375 and what networks use of their own). */
const INSIDE =
  /(^|\.)(localhost|local|localdomain|internal|intranet|private|lan|home|corp|home\.arpa|invalid)$/;

/** Whether a host, as URL gives it, names something in one's own network or nothing at all. */
export function isInsideHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isInsideSix(host.slice(1, -1));
  if (/^\d+(\.\d+){3}$/.test(host)) return isInsideFour(host.split('.').map(Number));
  return !host.includes('.') || INSIDE.test(host);
}

/** Private, shared, loopback, link-local, documentation, test, multicast and reserved blocks (RFC 6890). */
function isInsideFour([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b < 128;
  if (a === 169) return b === 254;
  if (a === 172) return b >= 16 && b < 32;
  if (a === 192) return b === 168 || (b === 0 && (c === 0 || c === 2));
  if (a === 198) return b === 18 || b === 19 || (b === 51 && c === 100);
  return a === 203 && b === 0 && c === 113;
}

/** Only 2000::/3 lies outside; of it, 6to4 and the documentation block name something else. */
function isInsideSix(host: string): boolean {
  return !/^[23][0-9a-f]{3}:/.test(host) || /^(2002:|2001:db8:|2001:0?:)/.test(host);
}
