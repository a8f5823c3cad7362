import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './generated/desk/client';

export { Prisma };

export type DeskClient = PrismaClient;
/** What reads and writes are given: the client itself, or the transaction they stand in. */
export type DeskTx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;
export type Json = Prisma.InputJsonValue;

/** A client of schema `desk` on the given address (role held_desk). The caller closes it with `$disconnect`. */
export function openDeskClient(databaseUrl: string): DeskClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 10 }) });
}

let shared: DeskClient | undefined;

/** The desk process' one client, from DESK_DATABASE_URL. Throws in a process that was given no such address. */
export function deskClient(): DeskClient {
  const url = process.env['DESK_DATABASE_URL'];
  if (url === undefined) throw new Error('This process has no access to the desk');
  return (shared ??= openDeskClient(url));
}

/** Gives the process' connections back; the next read opens new ones. */
export async function closeDeskClient(): Promise<void> {
  const open = shared;
  shared = undefined;
  await open?.$disconnect();
}
