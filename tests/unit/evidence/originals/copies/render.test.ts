import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { asCopy } from '@/lib/evidence/originals/copies/render';
import { ReceivedFile } from '@/lib/platform/forms/received-file';

const PLACE = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 20/1 0/1' } };
const MARK = 'Invented Photographer';
const KINDS = [
  ['JPEG', 'jpeg'],
  ['PNG', 'png'],
  ['WEBP', 'webp'],
] as const;

/** A picture of 40 by 20 points, its left half red, held by a camera turned aside, that tells all it can. */
async function tellingPicture(format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  const left = { create: { width: 20, height: 20, channels: 3, background: '#ff0000' } } as const;
  const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: '#0000ff' } })
    .composite([{ input: await sharp(left).png().toBuffer(), left: 0, top: 0 }])
    .withExif({ IFD0: { Artist: MARK, Orientation: '6' }, ...PLACE })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><who>${MARK}</who></x:xmpmeta>`)
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3');
  return picture.toFormat(format).toBuffer();
}
const draw = async (kind: 'JPEG' | 'PNG' | 'WEBP', ...pieces: Uint8Array[]): Promise<Buffer> =>
  Buffer.concat((await asCopy(kind, new ReceivedFile(pieces))).pieces);

test.each(KINDS)(
  'of a %s nothing is left but its points, turned as they were meant',
  async (kind, format) => {
    const original = await tellingPicture(format);
    const before = await sharp(original).metadata();
    // Control: there is something to lose.
    expect([before.exif, before.xmp].every((part) => part !== undefined)).toBe(true);
    expect(original.includes(MARK)).toBe(true);
    const copy = await draw(kind, original.subarray(0, 100), original.subarray(100));
    const after = await sharp(copy).metadata();
    const { exif, xmp, iptc, icc, comments, orientation } = after;
    expect([exif, xmp, iptc, icc, comments, orientation]).toEqual(Array(6).fill(undefined));
    expect([after.format, after.width, after.height]).toEqual([format, 20, 40]);
    expect(copy.includes(MARK)).toBe(false);
    const [red = 0, , blue = 0] = await sharp(copy)
      .extract({ left: 10, top: 5, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(red > 200 && blue < 60).toBe(true);
  },
);

test('a picture with a page behind it, or in it, is drawn without', async () => {
  const page = '<script>alert(1)</script>';
  const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#00ff00' } })
    .jpeg()
    .toBuffer();
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, page.length + 2]), Buffer.from(page)]);
  const inIt = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
  for (const original of [Buffer.concat([jpeg, Buffer.from(page)]), inIt]) {
    expect(original.includes('<script>')).toBe(true);
    expect((await draw('JPEG', original)).includes('<script>')).toBe(false);
  }
});

/** A chunk of a PNG. */
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, crc]);
}
function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(Math.min(height, 64) * (Math.min(width, 64) + 1));
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    start,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('control: a picture put together by hand is drawn', async () => {
  expect((await sharp(await draw('PNG', png(64, 64))).metadata()).width).toBe(64);
});

test.each([
  ['a header that announces 65,000 by 65,000 points', 'PNG', png(65_000, 65_000)],
  ['points that are not there', 'PNG', png(640, 640)],
  ['a beginning alone', 'JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ['nothing', 'WEBP', Buffer.alloc(0)],
] as const)('%s is refused at its field', async (_, kind, bytes) => {
  await expect(draw(kind, bytes)).rejects.toMatchObject({
    ...{ kind: 'invalid', fields: { file: 'input.original.picture' } },
  });
});

test('a file of another kind is kept as it is', async () => {
  const file = new ReceivedFile([Buffer.from('%PDF-1.7')]);
  for (const kind of ['PDF', 'TEXT', 'HTML', 'MP4'] as const) expect(await asCopy(kind, file)).toBe(file);
});
