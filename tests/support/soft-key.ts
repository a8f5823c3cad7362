import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** The one address of the desk in tests of passkeys. */
export const KEY_ORIGIN = 'http://localhost:3001';

/** What a key is told otherwise than the truth, each a fault that the server must see. */
export type Lie = Partial<{
  origin: string;
  rpId: string;
  challenge: string;
  counter: number;
  verified: boolean;
}>;

export type SoftKey = {
  /** The answer of a browser in which this key was made. */
  make: (asked: { challenge: string }, lie?: Lie) => string;
  /** The answer of a browser in which this key has signed; it counts each signature unless told otherwise. */
  sign: (asked: { challenge: string }, lie?: Lie) => string;
};

/** A passkey without a device: ES256, as WebAuthn Level 3 has it (5.2, 6.1). */
export function newSoftKey(): SoftKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  let signed = 0;

  const clientData = (type: string, asked: { challenge: string }, lie: Lie) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: lie.challenge ?? asked.challenge,
        origin: lie.origin ?? KEY_ORIGIN,
        crossOrigin: false,
      }),
    );
  const authenticatorData = (lie: Lie, credential: Buffer | null) => {
    const present = 0x01 + (lie.verified === false ? 0 : 0x04) + (credential === null ? 0 : 0x40);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(lie.counter ?? signed);
    const rpIdHash = createHash('sha256')
      .update(lie.rpId ?? new URL(KEY_ORIGIN).hostname)
      .digest();
    return Buffer.concat([rpIdHash, Buffer.from([present]), counter, credential ?? Buffer.alloc(0)]);
  };
  const answer = (response: Record<string, Buffer>) =>
    JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response: Object.fromEntries(
        Object.entries(response).map(([name, value]) => [name, value.toString('base64url')]),
      ),
    });

  return {
    make: (asked, lie = {}) => {
      const cose = new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]);
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, encode(cose)]);
      const object = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authenticatorData(lie, credential))],
      ]);
      return answer({
        clientDataJSON: clientData('webauthn.create', asked, lie),
        attestationObject: encode(object),
      });
    },
    sign: (asked, lie = {}) => {
      signed += 1;
      const [data, client] = [authenticatorData(lie, null), clientData('webauthn.get', asked, lie)];
      const hash = createHash('sha256').update(client).digest();
      const signature = createSign('sha256')
        .update(Buffer.concat([data, hash]))
        .sign(privateKey);
      return answer({ clientDataJSON: client, authenticatorData: data, signature });
    },
  };
}

function encode(value: Map<unknown, unknown>): Buffer {
  const bare = new Map(
    [...value].map(([key, one]) => [key, one instanceof Buffer ? new Uint8Array(one) : one] as const),
  );
  return Buffer.from(isoCBOR.encode(bare as Parameters<typeof isoCBOR.encode>[0]));
}
