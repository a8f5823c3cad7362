// Draws a picture anew: its points alone, turned as the camera held it, with nothing of what else was in the file. A
// process of its own, since it reads what strangers made: it is given no key, no address and no environment.
import sharp from 'sharp';

/** Points of the largest picture that is drawn: a header that announces more is refused before anything is unpacked. */
const MOST_POINTS = 60_000_000;
const DRAWN = {
  JPEG: (picture) => picture.jpeg({ quality: 92 }),
  PNG: (picture) => picture.png(),
  WEBP: (picture) => picture.webp({ quality: 92 }),
};

sharp.concurrency(1);
sharp.cache(false);
const pieces = [];
for await (const piece of process.stdin) pieces.push(piece);
const picture = sharp(Buffer.concat(pieces), { failOn: 'error', limitInputPixels: MOST_POINTS });
process.stdout.write(await DRAWN[process.argv[2]](picture.autoOrient()).toBuffer());
