import type { IncomingMessage, ServerResponse } from 'node:http';

import { chooseEncoding, type Encoding } from './encodings';
import type { FinishedAnswer } from './finished-answer';
import { putWireHead, wireHead } from './wire-head';

/**
 * Sends a finished answer in the reader's encoding: whole, without its body for HEAD, or as "304 Not Modified" when
 * the reader holds this content already.
 *
 * @returns the status that was sent
 */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: FinishedAnswer,
): number {
  const encoding = chooseEncoding(headerText(request.headers['accept-encoding']));
  const known = request.headers['if-none-match'];
  if (known !== undefined && answer.status === 200 && holdsContent(known, answer.digest)) {
    response.writeHead(304, answer.unchanged[encoding]).end();
    return 304;
  }
  const isHead = request.method === 'HEAD';
  if (isHead || !putHead(request, response, answer, encoding)) {
    response.writeHead(answer.status, answer.headers[encoding]);
  }
  if (isHead) response.end();
  else response.end(answer.wire[encoding], 'latin1');
  return answer.status;
}

function putHead(
  { httpVersion }: IncomingMessage,
  response: ServerResponse,
  answer: FinishedAnswer,
  encoding: Encoding,
): boolean {
  if (answer.status !== 200 || httpVersion !== '1.1') return false;
  return putWireHead(response, (answer.heads[encoding] ??= wireHead(200, answer.headers[encoding])));
}

/** Whether one of the tags names this content, in whatever encoding, also where a proxy has weakened it. */
function holdsContent(ifNoneMatch: string, digest: string): boolean {
  return ifNoneMatch.split(',').some((given) => {
    const tag = given.trim().replace(/^W\//, '');
    return tag === '*' || tag === `"${digest}"` || tag === `"${digest}-gzip"` || tag === `"${digest}-br"`;
  });
}

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(',') : value;
}
