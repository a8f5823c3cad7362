import { headers } from 'next/headers';
import { Refusal } from '@/lib/platform/errors/refusal';

/**
 * Refuses a form that was not sent from a page of the desk itself. Browsers name the origin with every form they post;
 * a request that names none comes from no page.
 */
export async function requireOwnOrigin(): Promise<void> {
  const sent = await headers();
  const own = process.env['NEXTAUTH_URL'];
  const isOwn = own !== undefined && sent.get('origin') === new URL(own).origin;
  const site = sent.get('sec-fetch-site');
  if (!isOwn || (site !== null && site !== 'same-origin')) {
    throw new Refusal('forbidden', 'refusal.otherOrigin');
  }
}

/**
 * The address a request comes from, for counting only: as the nearest proxy saw it (the last entry; earlier ones are
 * whatever the sender wrote). Of an IPv6 address the network of one subscriber, its first four groups.
 */
export async function callerAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for') ?? '';
  const address = forwarded.split(',').at(-1)?.trim() ?? '';
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  return address.split(':').slice(0, 4).join(':');
}
