import type { MailSettings } from '@/lib/platform/env/mail-settings';

/** A mail server, and how this desk speaks to it. */
export type MailServer = {
  host: string;
  port: number;
  /** TLS from the first byte. */
  secure: boolean;
  /** Nothing is handed over before STARTTLS. */
  requireTls: boolean;
  credentials: { user: string; pass: string } | null;
  from: string;
  /** Milliseconds that the server may be silent. */
  patience: number;
};

const PATIENCE = 30_000;

/**
 * The server that the settings name. Without `smtps:` STARTTLS is asked for and must be given, but of a relay on this
 * very machine: what is said to it leaves no machine.
 */
export function toMailServer({ url, from }: MailSettings): MailServer {
  const at = new URL(url);
  const secure = at.protocol === 'smtps:';
  const host = at.hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: at.port === '' ? (secure ? 465 : 587) : Number(at.port),
    secure,
    requireTls: !secure && !isHere(host),
    credentials:
      at.username === ''
        ? null
        : { user: decodeURIComponent(at.username), pass: decodeURIComponent(at.password) },
    from,
    patience: PATIENCE,
  };
}

function isHere(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
