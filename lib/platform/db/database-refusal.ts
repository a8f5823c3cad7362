import { Prisma } from './generated/desk/client';
import { Refusal } from '@/lib/platform/errors/refusal';

/**
 * What a person did wrong, where the database found it first: an id that belongs to nothing, or something that is
 * there already. Anything else is a fault of ours and passes unchanged. Columns and values are not told.
 */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return error;
  if (error.code === 'P2003' || error.code === 'P2025')
    return new Refusal('not-found', 'refusal.reference.notFound');
  if (error.code === 'P2002') return new Refusal('conflict', 'refusal.exists');
  return error;
}
