/** Jest's global tear-down: stops the server that the set-up started and removes its files. */
export default async function stopDatabase() {
  await globalThis.stopTestServer?.();
}
