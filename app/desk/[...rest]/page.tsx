import { notFound } from 'next/navigation';
import { requireDoor } from '@/lib/platform/session/current';

/** Every address of the desk that no page answers. */
export default async function UnknownDeskPage(): Promise<never> {
  await requireDoor();
  notFound();
}
