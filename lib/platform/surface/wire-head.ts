import { STATUS_CODES, validateHeaderName, validateHeaderValue, type ServerResponse } from 'node:http';

import type { RawHeaders } from './answer-headers';
import { KEEP_ALIVE_MS } from './open-server';

/**
 * The head as node holds it until it is written. Not part of node's documented interface, though the same from 0.x to
 * 24: a node without it keeps to `writeHead`.
 */
type HoldsHead = ServerResponse & { _header: string | null | undefined };

/**
 * The head of an answer as it is written, up to what changes from answer to answer. Made once: through `writeHead` node
 * judges and joins a dozen headers anew for each reader, which is a third of a hot page's work.
 *
 * @throws TypeError for a name or a value that would break out of its line, as `writeHead` does
 */
export function wireHead(status: number, headers: RawHeaders): string {
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}\r\n`;
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2);
    validateHeaderName(name);
    validateHeaderValue(name, value);
    head += `${name}: ${value}\r\n`;
  }
  return head;
}

/**
 * Gives the response its whole head, where that may be done: nothing was set or sent on it before, and the connection
 * stays open. All else about the response stays node's: its body, its connection, its place among pipelined ones.
 *
 * @returns false when the head is still to be written by `writeHead`
 */
export function putWireHead(response: ServerResponse, head: string): boolean {
  const held = response as HoldsHead;
  if (held._header !== null || !response.shouldKeepAlive || response.getHeaderNames().length > 0)
    return false;
  held._header = head + lastLines();
  return true;
}

let second = 0;
let lines = '';

/** The lines that node adds to each answer of a connection that stays; the date changes once a second. */
function lastLines(): string {
  const now = Math.floor(Date.now() / 1000);
  if (now !== second) {
    second = now;
    const date = new Date(now * 1000).toUTCString();
    lines = `Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${KEEP_ALIVE_MS / 1000}\r\n\r\n`;
  }
  return lines;
}
