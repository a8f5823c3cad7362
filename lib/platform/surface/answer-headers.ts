/** Response headers as node writes them fastest: name, value, name, value. */
export type RawHeaders = string[];

// What a browser could be asked for by a page, all denied; no longer than needed, since each answer carries it.
const NOTHING_ALLOWED = [
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** What a complete page without script needs: its own style sheets, fonts, pictures and forms. */
const PUBLIC_POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What is handed out as a file and is nobody's page: whoever opens it all the same opens it in a place without rights. */
export const SANDBOX = [
  "default-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ');

/** The desk enhances its forms with script, let in by a nonce that is new for each answer. */
export function deskPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The headers every answer of either surface carries.
 *
 * @param policy the Content-Security-Policy
 * @param origin the surface's own origin; under https browsers are told to stay there
 * @param referrer `same-origin` where a form is posted from: under `no-referrer` browsers send `Origin: null` with
 *   the form, and its origin could not be checked. Other sites learn nothing under either.
 */
export function securityHeaders(
  policy: string,
  origin: string,
  referrer: 'no-referrer' | 'same-origin' = 'no-referrer',
): RawHeaders {
  const headers = [
    'Content-Security-Policy',
    policy,
    'X-Content-Type-Options',
    'nosniff',
    'X-Frame-Options',
    'DENY',
    'Referrer-Policy',
    referrer,
    'Permissions-Policy',
    NOTHING_ALLOWED,
    'Cross-Origin-Opener-Policy',
    'same-origin',
    'Cross-Origin-Resource-Policy',
    'same-origin',
  ];
  if (origin.startsWith('https:')) {
    headers.push('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
  }
  return headers;
}

/** The security headers of the public surface, by whether a form may be posted from the page. */
export function publicHeaders(origin: string, holdsForm: boolean): RawHeaders {
  return securityHeaders(PUBLIC_POLICY, origin, holdsForm ? 'same-origin' : 'no-referrer');
}

export type CacheRule = 'page' | 'fixed' | 'never';

/** How long others may keep an answer: pages ask each time, files named by their content never change. */
export function cacheControl(rule: CacheRule): string {
  switch (rule) {
    case 'page':
      return 'no-cache';
    case 'fixed':
      return 'public, max-age=31536000, immutable';
    case 'never':
      return 'no-store';
  }
}
