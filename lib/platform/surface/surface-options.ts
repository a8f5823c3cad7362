import type { Logger } from '../log/logger';
import type { Metrics } from '../metrics/surface-metrics';
import type { Feed } from './feed-follower';
import type { InnerHandler } from './inner-request';

/** Bounds of one public surface. Sizes in bytes, times in milliseconds. */
export type SurfaceLimits = {
  /** Finished answers kept in memory, and the largest one kept, all encodings together. */
  memoryBytes: number;
  entryBytes: number;
  /** The largest answer made at all. */
  answerBytes: number;
  /** How long making an answer may take, and how many are made at a time. */
  renderMs: number;
  renderings: number;
  formBytes: number;
  formMs: number;
  pathBytes: number;
  addressBytes: number;
  /** How often the feed is asked, and how old the last successful ask may be while memory is trusted. */
  askEveryMs: number;
  staleAfterMs: number;
  /** How long a closing surface waits for answers under way. */
  closeMs: number;
};

export const PUBLIC_LIMITS: SurfaceLimits = {
  memoryBytes: 64 * 1024 * 1024,
  entryBytes: 512 * 1024,
  answerBytes: 32 * 1024 * 1024,
  renderMs: 15_000,
  renderings: 64,
  formBytes: 16 * 1024,
  formMs: 10_000,
  pathBytes: 2048,
  addressBytes: 4096,
  askEveryMs: 1000,
  staleAfterMs: 3000,
  closeMs: 5000,
};

/** Everything a surface needs is handed in: it knows no noun and opens no database. */
export type SurfaceOptions = {
  /** Next's request handler. */
  handler: InnerHandler;
  /** The numbered feed of publishes and withdrawals. */
  feed: Feed;
  /** Whether answers can be made, asked by /readyz when the feed is silent. */
  ready: () => Promise<boolean>;
  /** Takes a posted form and says what came of it; the outcome, JSON-serialisable, is shown by the form's page. */
  receiveForm?: (path: string, fields: Record<string, string>) => Promise<unknown>;
  /** The addresses (paths) this surface serves, without `/_next/static`, `/healthz` and `/readyz`. */
  allowPath: (path: string) => boolean;
  /** The address whose page says, in the language of `path`, that nothing is there. Sent with status 404. */
  notFoundPath: (path: string) => string;
  /** The only address that takes POST. */
  formPath: RegExp;
  /** The address of the site, e.g. `https://held.example`: the only host the inner handler ever sees. */
  origin: string;
  /** A complete, calm HTML page for a refusal or a fault, in the language of `path`. */
  errorPage: (status: number, path: string) => string;
  /** Addresses whose refusals and faults are `application/problem+json` (RFC 9457) instead of a page. */
  problemPath?: RegExp;
  /** The fixed path segments of the address plan: the only ones that logs and metrics may name. */
  segments: ReadonlySet<string>;
  log: Logger;
  metrics: Metrics;
  limits?: Partial<SurfaceLimits>;
  /** Milliseconds that never run backwards; the process clock when absent. */
  now?: () => number;
  /** The number of the day in UTC: an answer from memory is never older than its day. */
  today?: () => number;
};
