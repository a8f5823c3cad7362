import type { createServer } from 'node:http';
import { type RequestListener, type ServerResponse } from 'node:http';
import { connect } from 'node:net';

import { closeServer, listenOn, openServer } from '@/lib/platform/surface/open-server';
import { putWireHead, wireHead } from '@/lib/platform/surface/wire-head';

const HEADERS = ['Content-Type', 'text/plain', 'Content-Length', '5', 'X-Content-Type-Options', 'nosniff'];
const servers: ReturnType<typeof createServer>[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => closeServer(server, 0)));
});

/** All that a connection is sent for these bytes, until the server or `answers` closing bodies end it. */
async function exchange(listener: RequestListener, sent: string, answers = 1): Promise<string> {
  const server = openServer(listener);
  servers.push(server);
  const port = await listenOn(server, 0, '127.0.0.1');
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    let got = '';
    socket.on('data', (chunk: Buffer) => {
      got += chunk.toString('latin1');
      if (got.split('hello').length > answers) socket.end();
    });
    socket.once('close', () => resolve(got));
    socket.once('error', reject);
  });
}

const prepared = (_: unknown, response: ServerResponse): void => {
  if (!putWireHead(response, wireHead(200, HEADERS))) throw new Error('node wants its own head');
  response.end('hello', 'latin1');
};
const plain = (_: unknown, response: ServerResponse): void => {
  response.writeHead(200, HEADERS).end('hello', 'latin1');
};
const undated = (answer: string): string => answer.replaceAll(/\r\nDate: [^\r]+ GMT/g, '\r\nDate:');

const ASK = 'GET / HTTP/1.1\r\nHost: held.example\r\n\r\n';

describe('wireHead', () => {
  it('writes what node writes, byte for byte', async () => {
    const own = undated(await exchange(prepared, ASK));
    expect(own).toContain('\r\nDate:\r\n');
    expect(own).toBe(undated(await exchange(plain, ASK)));
  });

  it('answers requests that came in one piece in their order, on one connection', async () => {
    const own = undated(await exchange(prepared, ASK.repeat(3), 3));
    expect(own.split('HTTP/1.1 200 OK')).toHaveLength(4);
    expect(own).toBe(undated(await exchange(plain, ASK.repeat(3), 3)));
  });

  it('dates each answer with the present second', async () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const dated = /\r\nDate: ([^\r]+)\r\n/.exec(await exchange(prepared, ASK))?.[1] ?? '';
    expect(Date.parse(dated)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(dated)).toBeLessThanOrEqual(Date.now());
  });

  it.each([
    ['a value', ['X-Note', 'a\r\nSet-Cookie: b']],
    ['a name', ['X-Note\r\nSet-Cookie', 'a']],
  ])('refuses %s that breaks out of its line', (_, headers) => {
    expect(() => wireHead(200, headers)).toThrow(/Header name must be|Invalid character in header/);
  });
});

describe('putWireHead', () => {
  const leftToNode = (_: unknown, response: ServerResponse): void => {
    const taken = putWireHead(response, wireHead(200, HEADERS));
    response.writeHead(200, { 'Content-Length': '5', 'X-Taken': String(taken) }).end('hello');
  };

  it('leaves the head to node where the connection does not stay open', async () => {
    const answer = await exchange(leftToNode, 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    expect(answer).toContain('\r\nX-Taken: false\r\n');
    expect(answer).toContain('\r\nConnection: close\r\n');
  });

  it('leaves the head to node where a header was set before', async () => {
    const set: RequestListener = (request, response) => {
      response.setHeader('Retry-After', '5');
      leftToNode(request, response);
    };
    const answer = await exchange(set, ASK);
    expect(answer).toContain('\r\nX-Taken: false\r\n');
    expect(answer).toContain('\r\nRetry-After: 5\r\n');
  });
});
