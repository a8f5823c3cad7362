import { readOperatorSettings } from '@/lib/platform/env/operator-settings';
import { keepSecrets } from '@/lib/platform/env/secrets';
import { openDataFolder } from './data-folder';
import { prepareDatabase } from './prepare-database';
import { runCommand } from './process-life';
import { seedLaw, seedWorklists } from './seed';
import { seedWhenEmpty } from './seed-when-empty';

/** Prepares the database and seeds it when it is empty, and ends: the first step where each surface runs elsewhere. */
await runCommand(async () => {
  const settings = readOperatorSettings();
  await openDataFolder(settings.dataFolder);
  const secrets = await keepSecrets(settings.dataFolder);
  const { server, addresses, applied } = await prepareDatabase(settings, secrets);
  const counts = await seedWhenEmpty(addresses.held_desk, settings.dataFolder);
  await seedLaw(addresses.held_desk);
  await seedWorklists(addresses.held_desk);
  await server.embedded?.stop();
  const seeded = counts === undefined ? 'already seeded' : `${counts.people} people, ${counts.events} events`;
  process.stdout.write(`${applied.length} migrations applied, ${seeded}\n`);
  return 0;
});
