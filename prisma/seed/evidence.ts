import { addAsserterInput, type AsserterClass } from '@/lib/claims/schema';
import { addAsserter } from '@/lib/claims/write';
import { addDocumentInput, addSourceInput, sourceClass, type SourceClass } from '@/lib/evidence/schema';
import { addDocument, addSource } from '@/lib/evidence/write';
import type { SeedDocument } from './cases-file';
import { passageFinder, readSpan, spansOf } from './passages';
import type { Citing, Seeding } from './sources';

/** The words of cases.yaml for classes that Held calls otherwise. */
const classes: Readonly<Record<string, SourceClass>> = {
  SECONDARY_MEDIA: 'INDEPENDENT_MEDIA',
  INTERVIEW: 'INDEPENDENT_MEDIA',
  EYEWITNESS_TEXT: 'WITNESS',
  WITNESS_TESTIMONY_IN_FILM: 'VIDEO',
};

/** Sources, documents with their captures, and the voices in them. */
export async function seedEvidence(seeding: Seeding): Promise<Citing> {
  const { files, rows } = seeding;
  for (const document of files.cases.documents) await seedDocument(seeding, document);
  for (const lead of files.leads.documents) {
    const sourceId = await seedSource(seeding, lead.publisher, lead.organisation, lead.class);
    const { id, class: documentClass, title, address, language, date } = lead;
    await rows.once(id, (at) =>
      addDocument(
        at,
        addDocumentInput.parse({
          sourceId,
          class: documentClass,
          title,
          address,
          language,
          date: date ?? null,
          visibility: 'PUBLIC',
        }),
      ),
    );
    await rows.once(`asserter:${lead.publisher}`, (at) =>
      addAsserter(
        at,
        addAsserterInput.parse({
          label: lead.publisher,
          class: voiceOf(lead.class),
          visibility: 'PUBLIC',
        }),
      ),
    );
  }
  await seedAsserters(seeding);
  const captures = await rows.at.db.capture.findMany();
  const byRow = new Map(
    [...files.cases.documents, ...files.leads.documents].map(({ id }) => [rows.idOf(id), id]),
  );
  const found = new Map(
    captures.map((one) => [`${byRow.get(one.documentId) ?? ''}|${one.label}`, one.id] as const),
  );
  return { ...seeding, passages: passageFinder(rows.at, spansOf(files.cases.documents), found) };
}

function voiceOf(documentClass: SourceClass): AsserterClass {
  if (documentClass === 'NGO_REPORT') return 'NGO';
  return documentClass === 'STATE_MEDIA' ? 'STATE' : 'MEDIA';
}

async function seedSource(
  { rows }: Seeding,
  label: string,
  organisation: string | undefined,
  documentClass: SourceClass,
): Promise<string> {
  return rows.once(`source:${label}`, (at) =>
    addSource(
      at,
      addSourceInput.parse({
        label,
        class: documentClass,
        organisationId: organisation === undefined ? null : rows.idOf(organisation),
      }),
    ),
  );
}

async function seedDocument(seeding: Seeding, document: SeedDocument): Promise<void> {
  const { files, rows } = seeding;
  const { id, publisher } = document;
  const label =
    files.cases.organisations.find((one) => one.id === publisher)?.name ?? files.words.publishers[id];
  if (label === undefined) throw new Error(`No publisher is known for the document "${id}"`);
  const documentClass = classes[document.source_class] ?? sourceClass.parse(document.source_class);
  const sourceId = await seedSource(seeding, label, publisher, documentClass);
  const withheld = files.words.authors_withheld.includes(id);
  const notes = [document.date_note, document.published && `published ${document.published}`];
  const input = addDocumentInput.parse({
    sourceId,
    class: documentClass,
    title: document.title_hint.charAt(0).toUpperCase() + document.title_hint.slice(1),
    author: withheld ? null : (document.author ?? null),
    date: document.edtf ?? null,
    dateNote: notes.find((note) => note !== undefined) ?? null,
    visibility: 'PUBLIC',
    captures: capturesOf(seeding, document),
  });
  await rows.once(id, (at) => addDocument(at, input));
}

/** One capture for each page that holds the document, with the lines it takes there. */
function capturesOf({ files }: Seeding, document: SeedDocument) {
  const labels = new Set(document.in.map((reference) => readSpan(reference).label));
  return [...labels].map((label) => {
    const page = files.cases.seeds.find((seed) => seed.id === label);
    const lines = document.in
      .filter((reference) => readSpan(reference).label === label)
      .map((reference) => reference.slice(reference.indexOf('#') + 1));
    return { label, site: page?.site ?? null, sha256: page?.sha256 ?? null, lines: lines.join(', ') };
  });
}

async function seedAsserters({ files, rows }: Seeding): Promise<void> {
  for (const { id, label, class: voice } of files.cases.asserters) {
    const words = files.words.asserters[id];
    if (words === undefined) throw new Error(`No words for the asserter "${id}"`);
    await rows.once(id, (at) =>
      addAsserter(
        at,
        addAsserterInput.parse({
          label: words.en ?? label,
          labelRu: words.ru,
          labelKk: words.kk,
          class: voice,
          visibility: words.visibility,
          personId: words.person === undefined ? null : rows.idOf(words.person),
        }),
      ),
    );
  }
  for (const { id, label, ru, kk, class: voice } of files.leads.asserters) {
    await rows.once(id, (at) =>
      addAsserter(
        at,
        addAsserterInput.parse({ label, labelRu: ru, labelKk: kk, class: voice, visibility: 'PUBLIC' }),
      ),
    );
  }
}
