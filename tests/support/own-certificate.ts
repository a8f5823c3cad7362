import { generateKeyPairSync, sign } from 'node:crypto';

const CONSTRUCTED = { sequence: 0x30, set: 0x31, version: 0xa0, extensions: 0xa3 } as const;
const OID = {
  commonName: '550403',
  subjectAltName: '551d11',
  basicConstraints: '551d13',
  ecdsaWithSha256: '2a8648ce3d040302',
} as const;

/** One value of DER (X.690): its tag, its length, what it holds. */
function der(tag: number, ...held: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(held);
  const size = body.length.toString(16).padStart(body.length > 255 ? 4 : 2, '0');
  const length = body.length < 128 ? size : `8${size.length / 2}${size}`;
  return Buffer.concat([Buffer.from([tag]), Buffer.from(length, 'hex'), body]);
}

const list = (...held: readonly Uint8Array[]): Buffer => der(CONSTRUCTED.sequence, ...held);
const oid = (name: keyof typeof OID): Buffer => der(0x06, Buffer.from(OID[name], 'hex'));
const number = (value: number): Buffer => der(0x02, Buffer.from([value]));
const yes = der(0x01, Buffer.from([0xff]));
const utcTime = (at: Date): Buffer =>
  der(0x17, Buffer.from(`${at.toISOString().replaceAll(/\D/g, '').slice(2, 14)}Z`));
const pem = (label: string, body: Buffer): string =>
  `-----BEGIN ${label}-----\n${body.toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;

/**
 * A certificate (RFC 5280) that vouches for `localhost` and for itself, made anew for a test, good for an hour: nobody has
 * its key, and nobody believes it who is not told to.
 */
export function ownCertificate(now = new Date()): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = list(oid('ecdsaWithSha256'));
  const name = list(der(CONSTRUCTED.set, list(oid('commonName'), der(0x0c, Buffer.from('Held test')))));
  const [from, until] = [-3_600_000, 3_600_000].map((ms) => utcTime(new Date(now.getTime() + ms)));
  if (from === undefined || until === undefined) throw new Error('No time');
  const host = der(0x82, Buffer.from('localhost'));
  const extensions = list(
    list(oid('subjectAltName'), der(0x04, list(host))),
    list(oid('basicConstraints'), yes, der(0x04, list(yes))),
  );
  const signed = list(
    ...[der(CONSTRUCTED.version, number(2)), number(1), algorithm, name, list(from, until), name],
    publicKey.export({ type: 'spki', format: 'der' }),
    der(CONSTRUCTED.extensions, extensions),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', signed, privateKey));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', list(signed, algorithm, signature)),
  };
}
