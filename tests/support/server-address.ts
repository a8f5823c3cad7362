import { z } from 'zod';

/** Holds what the migrations make, and nothing else. */
export const TEMPLATE = 'held_template';
/** Holds the real cases of prisma/seed besides; made when the first test asks for it. */
export const SEEDED_TEMPLATE = 'held_template_seeded';

const testServerShape = z.object({
  adminUrl: z.string(),
  ownerPassword: z.string(),
  passwords: z.object({ held_desk: z.string(), held_public: z.string(), held_intake: z.string() }),
});

export type TestServer = z.output<typeof testServerShape>;

/** The server of this run, as the global set-up left it in the environment. */
export function testServer(): TestServer {
  const said = process.env['HELD_TEST_SERVER'];
  if (said === undefined) throw new Error('No test server: this test belongs below tests/db or tests/e2e');
  return testServerShape.parse(JSON.parse(said));
}
