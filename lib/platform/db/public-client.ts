import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/lib/platform/db/generated/pub/client';

// Queries that Prisma's typed API cannot say are written with its SQL template, whose values are always bound.
export { Prisma } from '@/lib/platform/db/generated/pub/client';

let client: PrismaClient | undefined;

/**
 * The public side's only way to the database: schema `pub`, as the role that PUBLIC_DATABASE_URL names. Made with the
 * first read, one for a process. Throws when the address is not set.
 */
export function publicClient(): PrismaClient {
  client ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl(), max: 5 }) });
  return client;
}

/** Gives the connections back; the next read opens new ones. */
export async function closePublicClient(): Promise<void> {
  const open = client;
  client = undefined;
  await open?.$disconnect();
}

function databaseUrl(): string {
  const url = process.env['PUBLIC_DATABASE_URL'];
  if (url === undefined || url === '') throw new Error('PUBLIC_DATABASE_URL is not set');
  return url;
}
