import path from 'node:path';
import PDFDocument from 'pdfkit';
import { markOf } from '@/lib/letters/render';
import type { Letter } from '@/lib/letters/view';

/** The whole face, not a subset for the web: those lack the Kazakh letters. */
const FACE = path.join(
  process.cwd(),
  'node_modules/@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
);
const MARGIN = 64;
const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8] as const;
/** The library makes the file's id from a date: the same in every letter, so that none tells when it was made. */
const NO_DAY = new Date(0);

/**
 * The letter on one A4 page. Its metadata hold the title "Appeal" and nothing else: no author, program or moment. Equal
 * letters are equal bytes. Rejects with RangeError when a letter fits no page even in the smallest size.
 */
export async function renderPdf(letter: Letter): Promise<Buffer> {
  for (const size of SIZES) {
    const made = await draw(letter, size);
    if (made.pages === 1) return made.bytes;
  }
  throw new RangeError('A letter longer than one page');
}

async function draw(letter: Letter, size: number): Promise<{ pages: number; bytes: Buffer }> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    font: FACE,
    lang: letter.locale,
    // Later versions repeat the metadata as XML and name the program there.
    pdfVersion: '1.3',
    info: { Title: 'Appeal', CreationDate: NO_DAY },
  });
  Reflect.deleteProperty(pdf.info, 'Producer');
  Reflect.deleteProperty(pdf.info, 'Creator');
  // Read by the library until the end, and written only while it can be listed.
  Object.defineProperty(pdf.info, 'CreationDate', { enumerable: false });
  let pages = 1;
  pdf.on('pageAdded', () => (pages += 1));
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  write(pdf, letter, size);
  pdf.end();
  await ended;
  return { pages, bytes: Buffer.concat(chunks) };
}

function write(pdf: PDFKit.PDFDocument, letter: Letter, size: number): void {
  pdf.fontSize(size);
  const paragraph = (text: string) => pdf.text(text, { lineGap: 1.5 }).moveDown(0.7);
  paragraph(letter.addressee.join('\n'));
  paragraph(letter.subject);
  paragraph(letter.salutation);
  for (const block of letter.body) {
    if (block.kind === 'text') paragraph(block.text);
    else {
      block.items.forEach((item, at) =>
        pdf.text(`${markOf(block.kind, at)} ${item}`, { lineGap: 1.5, indent: 12 }),
      );
      pdf.moveDown(0.7);
    }
  }
  paragraph(letter.close);
  pdf.text(letter.sender);
}
