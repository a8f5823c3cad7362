import path from 'node:path';
import { openImport } from '@/lib/import/write';
import { openDeskClient } from '@/lib/platform/db/desk-client';
import { getSystemActor } from '@/lib/platform/session/actor';
import { readSeedFiles } from '@/prisma/seed/sources';
import { ask } from '@/tests/support/ask';
import { openBrowser } from '@/tests/support/browser';
import { openDeskBrowser, signIn } from '@/tests/support/desk-browser';
import { addStaff, codeAt, emailOf, TEST_PASSWORD } from '@/tests/support/staff';
import { compareFiles, type Difference } from './compare-files';
import type { Step } from './keystroke-model';
import { typeFile } from './type-file';
import { listTyped } from './typed-person';

const PEOPLE = ['p-sokolova', 'p-tuletaeva', 'p-atabek'] as const;

export type Typed = {
  name: string;
  steps: Step[];
  /** What the seed holds and no field of the desk takes. */
  noField: string[];
  differences: Difference[];
};

/**
 * Types three files of the seed anew, in a browser and through the desk's own pages, as an editor who begins with nothing
 * of them but voices, places and events: the pages that tell of them are not known either. Then compares what is worked
 * out from both.
 */
export async function timeHand(origin: string, deskUrl: string, ownerUrl: string): Promise<Typed[]> {
  const files = await readSeedFiles(path.join(process.cwd(), 'prisma', 'seed'));
  const db = openDeskClient(deskUrl);
  const browser = await openBrowser();
  try {
    const editor = await addStaff(db, 'editor', 'Invented Editor');
    const rows = await openImport({ actor: await getSystemActor(db, 'import'), db }, 'seed');
    await hideDocuments(
      ownerUrl,
      files.leads.documents.map(({ id }) => rows.idOf(id)),
    );
    const page = await (await openDeskBrowser(browser, true)).newPage();
    // What was typed into a form that was refused is given up.
    page.on('dialog', (dialog) => void dialog.accept());
    const who = { name: editor.name, email: emailOf(editor.id), password: TEST_PASSWORD };
    await signIn(page, origin, { ...who, codeSecret: '', recoveryCodes: [] }, await codeAt(new Date()));
    const typed: Typed[] = [];
    for (const id of PEOPLE) {
      const person = listTyped(files, id);
      const { caseId, ...counted } = await typeFile(page, { origin, files, rows }, person);
      const differences = await compareFiles({ actor: editor, db }, rows.idOf(`case:${id}`), caseId);
      typed.push({ name: person.name, ...counted, differences });
    }
    return typed;
  } finally {
    await browser.close();
    await db.$disconnect();
  }
}

/** Takes these documents from whoever searches or pastes an address. For a database that is thrown away. */
async function hideDocuments(ownerUrl: string, ids: readonly string[]): Promise<void> {
  await ask(
    ownerUrl,
    'ALTER TABLE desk.document DISABLE TRIGGER USER',
    `UPDATE desk.document SET address = NULL, title = 'Seeded: ' || title
       WHERE id IN (${ids.map((id) => `'${id}'`).join(',')})`,
    'ALTER TABLE desk.document ENABLE TRIGGER USER',
  );
}
