import { publicHeaders, type CacheRule } from './answer-headers';
import { finishAnswer, type FinishedAnswer } from './finished-answer';
import { askInner } from './inner-request';
import type { SurfaceLimits, SurfaceOptions } from './surface-options';

export type PageOrder = {
  /** Path and query handed inwards. */
  address: string;
  path: string;
  cache: CacheRule;
  /** Only the front address chooses a language by this header. */
  acceptLanguage?: string | undefined;
  /** What came of a posted form; the page reads it from the request header `x-held-form`. */
  outcome?: unknown;
  status?: number;
};

/** Asks the inner handler for a page, with headers built from nothing, and finishes its answer. */
export async function makePage(
  order: PageOrder,
  options: Pick<SurfaceOptions, 'handler' | 'origin' | 'formPath'>,
  limits: SurfaceLimits,
): Promise<FinishedAnswer> {
  const origin = new URL(options.origin);
  const headers: Record<string, string> = { host: origin.host };
  if (order.acceptLanguage !== undefined) headers['accept-language'] = order.acceptLanguage.slice(0, 200);
  if (order.outcome !== undefined) headers['x-held-form'] = encodeURIComponent(JSON.stringify(order.outcome));

  const inner = await askInner(options.handler, {
    address: order.address,
    headers,
    maxBytes: limits.answerBytes,
    within: limits.renderMs,
  });
  return finishAnswer(inner, {
    origin: origin.origin,
    security: publicHeaders(origin.origin, options.formPath.test(order.path)),
    cache: order.cache,
    vary: order.path === '/' ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding',
    ...(order.status === undefined ? {} : { status: order.status }),
  });
}
