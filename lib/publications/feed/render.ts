import { Feed } from 'feed';
import type { FeedView } from './view';

/** Shown as the time of a feed without entries: a feed must have one, and the present would change at each asking. */
const BEFORE_ALL = '2026-01-01T00:00:00.000Z';

/** An Atom document (RFC 4287). @param origin what the paths of the view begin with */
export function drawFeed(view: FeedView, origin: string): string {
  const feed = new Feed({
    title: view.title,
    id: `${origin}${view.address}`,
    link: `${origin}${view.page}`,
    language: view.locale,
    copyright: view.rights,
    updated: new Date(view.entries.map((entry) => entry.at).reduce((a, b) => (a > b ? a : b), BEFORE_ALL)),
    feedLinks: { atom: `${origin}${view.address}` },
    author: { name: 'Held' },
    generator: 'Held',
  });
  for (const entry of view.entries) {
    const address = `${origin}${entry.address}`;
    feed.addItem({ title: asHtml(entry.title), id: address, link: address, date: new Date(entry.at) });
  }
  return feed.atom1();
}

// The library declares the titles of entries to be HTML and writes them as they are: a sign in a name must not be markup.
function asHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');
}
