import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Pages of app/desk that a link alone opens: they show nothing of anybody and are no one's until then. */
const OPEN = /^\/desk\/(?:invitation|reset)\//;

/** What stands for a `[part]` of an address, by its name; each value once. */
export type AddressParts = Readonly<Record<string, readonly string[]>>;

/** The addresses of every gated desk page. Fails on a part that nothing is told for: a new page is tried or told of. */
export function deskAddresses(parts: AddressParts): string[] {
  return (
    readdirSync(path.join('app', 'desk'), { recursive: true, encoding: 'utf8' })
      .filter((name) => path.basename(name) === 'page.tsx')
      .map((name) => path.posix.join('/desk', path.dirname(name)).replace(/\/$/, ''))
      // What no page answers is no page of its own.
      .filter((address) => !OPEN.test(address) && !address.includes('[...'))
      .flatMap((address) => fillParts(address, parts))
  );
}

function fillParts(address: string, parts: AddressParts): string[] {
  const [whole, name = ''] = /\[([^\]]+)\]/.exec(address) ?? [];
  if (whole === undefined) return [address];
  // The same word means another row in each part of the desk.
  const values = parts[`${address.split('/')[2] ?? ''}.${name}`];
  if (values === undefined) throw new Error(`Say what ${whole} of ${address} stands for`);
  return values.flatMap((value) => fillParts(address.replace(whole, value), parts));
}

export type Mutation = {
  name: string;
  of: (address: string) => { path: string; method?: string; headers?: Record<string, string> }[];
};

const FIVE = (word: string): string => Array.from({ length: 5 }, () => word).join(':');
const withHeaders =
  (...sets: Record<string, string>[]) =>
  (address: string) =>
    sets.map((headers) => ({ path: address, headers }));
const withPaths =
  (...change: ((address: string) => string)[]) =>
  (address: string) =>
    change.map((one) => ({ path: one(address) }));

/** Headers, paths and methods by which checks that stand in front of a page have been walked around. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'headers of a middleware',
    of: withHeaders(
      { 'x-middleware-subrequest': FIVE('middleware') },
      { 'x-middleware-subrequest': FIVE('src/middleware') },
      { 'x-middleware-subrequest': FIVE('proxy') },
      { 'x-middleware-next': '1', 'x-middleware-invoke': '1', 'x-middleware-set-cookie': 'held-session=x' },
    ),
  },
  {
    name: 'headers of a proxy',
    of: withHeaders(
      { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1', forwarded: 'for=127.0.0.1;host=localhost' },
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-forwarded-port': '443' },
      { 'x-forwarded-uri': '/sign-in', 'x-forwarded-prefix': '/sign-in', 'x-forwarded-user': 'admin' },
    ),
  },
  {
    name: 'headers that name another address',
    of: (address) =>
      ['x-original-url', 'x-rewrite-url', 'x-invoke-path', 'x-matched-path', 'x-now-route-matches'].flatMap(
        (name) => [
          { path: '/sign-in', headers: { [name]: address } },
          { path: address, headers: { [name]: '/sign-in' } },
        ],
      ),
  },
  {
    name: 'headers that name another method',
    of: (address) =>
      ['x-http-method-override', 'x-http-method', 'x-method-override'].flatMap((name) => [
        { path: address, headers: { [name]: 'GET' }, method: 'POST' },
        { path: address, headers: { [name]: 'HEAD' } },
      ]),
  },
  {
    name: 'the framework’s own questions',
    of: withHeaders(
      { RSC: '1' },
      { RSC: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
      { RSC: '1', 'next-url': '/sign-in', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D' },
      { 'x-nextjs-data': '1', purpose: 'prefetch' },
      { 'next-action': '0'.repeat(40), accept: 'text/x-component' },
    ),
  },
  {
    name: 'made-up credentials',
    of: withHeaders(
      { cookie: 'held-session=made-up; __Host-held-session=made-up; next-auth.session-token=made-up' },
      { cookie: 'held-session=; held-session[]=x; held-session.$ne=x' },
      { authorization: 'Bearer admin', 'x-user': 'admin', 'x-held-actor': 'admin', 'x-nonce': 'x' },
      { host: 'evil.example' },
    ),
  },
  {
    name: 'double slashes',
    of: withPaths(
      (address) => `/${address}`,
      (address) => address.replaceAll('/', '//'),
      (address) => `${address}//`,
      (address) => address.replace('/desk', '/desk\\'),
    ),
  },
  {
    name: 'dots, plain and encoded',
    of: withPaths(
      (address) => `/sign-in/..${address}`,
      (address) => `/sign-in/%2e%2e${address}`,
      (address) => `/_next/static/%2e%2e/%2e%2e${address}`,
      (address) => `/sign-in/..%2f${address.slice(1)}`,
      (address) => address.replace('/desk', '/desk/%2e'),
      (address) => address.replace('/desk', '/%64esk'),
    ),
  },
  {
    name: 'something after it',
    of: withPaths(
      (address) => `${address}/`,
      (address) => `${address}.`,
      (address) => `${address}/.`,
      (address) => `${address};x`,
      (address) => `${address}%3bx`,
      (address) => `${address}%00`,
      (address) => `${address}%20`,
      (address) => `${address}.rsc`,
      (address) => `${address}.json`,
      (address) => `${address}?_rsc=x&__nextLocale=en&nxtPid=1`,
    ),
  },
  {
    name: 'other letters',
    of: withPaths(
      (address) => address.toUpperCase(),
      (address) => address.replace('/desk', '/Desk'),
      (address) => address.replace('/desk', '/d%65sk'),
    ),
  },
  {
    name: 'other places in front of it',
    of: withPaths(
      (address) => `/en${address}`,
      (address) => `/_next/data/x${address}.json`,
      (address) => `/api/auth${address}`,
      (address) => `http://evil.example${address}`,
    ),
  },
  {
    name: 'other methods',
    of: (address) =>
      ['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH'].map((method) => ({ path: address, method })),
  },
];
