/** The public origin that addresses in data and feeds begin with; without a setting, where the request came to. */
export function publicOrigin(request: Request): string {
  return process.env['PUBLIC_URL'] ?? new URL(request.url).origin;
}

/**
 * An answer that is no page. `tags` name the content it shows: the surface server keeps the answer under them, and
 * forgets it when one of them changes.
 */
export function answerWith(
  body: string,
  type: string,
  tags: readonly string[],
  status: 200 | 400 | 404 | 410 = 200,
): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': type,
      'x-held-status': String(status),
      'x-held-tags': tags.join(','),
      // Public data may be read from any page of any site: there are no cookies and nothing else to steal.
      'access-control-allow-origin': '*',
    },
  });
}
