import { tsImport } from 'tsx/esm/api';

/** Jest's global set-up for tests in a browser: the server, and a build that is not older than its sources. */
export default async function startBuilt() {
  const { startTestServer } = await tsImport('./test-server.ts', import.meta.url);
  await startTestServer();
  const { build, needsBuild } = await tsImport('../../lib/ops/build.ts', import.meta.url);
  if (await needsBuild(process.cwd())) await build(process.cwd());
}
