import type { DeskClient } from '@/lib/platform/db/desk-client';
import { findActor } from '@/lib/platform/session/actor';
import { mayChooseDigest } from './policy';
import { countDigest } from './read-desk';
import { renderDigest, type DigestMail } from './render';
import type { DigestFault } from './schema';
import { noteDigest, noteDigestFault, takeDueDigest, type DueDigest } from './write';

/** Where digests are sent from. `send` gives null once the server has taken the mail. */
export type DigestPost = {
  db: DeskClient;
  origin: string;
  send: (mail: DigestMail & { to: string }) => Promise<DigestFault | null>;
  /** Told of each failure: why, and nothing of whose it was. */
  onFault: (fault: DigestFault) => void;
  /** Whether to go on: a process that is told to end takes no further one. */
  goesOn: () => boolean;
};

/** Sends every digest that is due, one after another. Gives how many went out. */
export async function sendDueDigests(post: DigestPost, now: () => Date = () => new Date()): Promise<number> {
  let sent = 0;
  while (post.goesOn()) {
    const due = await takeDueDigest(post.db, now());
    if (due === null) break;
    if (await sendOne(post, due, now())) sent += 1;
  }
  return sent;
}

async function sendOne(post: DigestPost, due: DueDigest, now: Date): Promise<boolean> {
  const { db } = post;
  const [actor, staff] = await Promise.all([
    findActor(db, due.staffId),
    db.staff.findUnique({ where: { id: due.staffId }, select: { email: true } }),
  ]);
  // Suspended meanwhile, or keeping no file any more.
  if (actor === null || !mayChooseDigest(actor) || !staff?.email) return false;
  const counts = await countDigest({ actor, db }, due.rhythm, now);
  const mail = renderDigest(counts, due.language, post.origin);
  if (mail === null) {
    await noteDigest(db, due, null);
    return false;
  }
  const fault = await post.send({ ...mail, to: staff.email });
  if (fault === null) {
    await noteDigest(db, due, now);
    return true;
  }
  post.onFault(fault);
  await noteDigestFault(db, due, fault, now);
  return false;
}
