import { tsImport } from 'tsx/esm/api';

/** Jest's global set-up for every test that needs PostgreSQL: one server for the run. */
export default async function startDatabase() {
  const { startTestServer } = await tsImport('./test-server.ts', import.meta.url);
  await startTestServer();
}
