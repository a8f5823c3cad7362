import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';

export type NewPasskeyRequest = PublicKeyCredentialCreationOptionsJSON;
export type PasskeyRequest = PublicKeyCredentialRequestOptionsJSON;

/** The public half of a passkey. `credentialId` is base64url, `publicKey` COSE, `counter` how often it had signed. */
export type Passkey = {
  credentialId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
};

/** EdDSA, ES256 and RS256 (RFC 9053, RFC 8812): what authenticators in use can do. */
const ALGORITHMS = [-8, -7, -257];
/** Milliseconds that a browser waits for its owner. */
const PATIENCE = 120_000;

/**
 * What a browser is asked in order to make a new passkey. It verifies its owner (finger, face, PIN) each time. No
 * attestation is asked for: which make of key a person has is nothing to keep. Where a device leaves the choice, no
 * trace of the account stays on it (`residentKey: discouraged`): it is the second factor and not the first.
 */
export function askForNewPasskey(
  challenge: string,
  owner: { id: string; account: string; name: string },
  known: readonly Pick<Passkey, 'credentialId' | 'transports'>[],
): Promise<NewPasskeyRequest> {
  return generateRegistrationOptions({
    rpName: 'Held',
    rpID: relyingParty().id,
    userID: bytes(owner.id),
    userName: owner.account,
    userDisplayName: owner.name,
    challenge: bytes(challenge, 'base64url'),
    timeout: PATIENCE,
    attestationType: 'none',
    excludeCredentials: known.map(describe),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  });
}

/** The passkey that a browser has made, or null for an answer to another challenge, of another origin, or none at all. */
export async function readNewPasskey(
  answer: string,
  isChallenge: (challenge: string) => boolean,
): Promise<Passkey | null> {
  const { origin, id } = relyingParty();
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: JSON.parse(answer) as RegistrationResponseJSON,
      expectedChallenge: isChallenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (!verified) return null;
    const { credential } = registrationInfo;
    return {
      credentialId: credential.id,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: (credential.transports ?? []).map(String),
    };
  } catch {
    // The library says by throwing what is wrong; whoever sent it is told nothing of it.
    return null;
  }
}

/** What a browser is asked in order to sign with one of these passkeys. */
export function askForPasskey(
  challenge: string,
  known: readonly Pick<Passkey, 'credentialId' | 'transports'>[],
): Promise<PasskeyRequest> {
  return generateAuthenticationOptions({
    rpID: relyingParty().id,
    allowCredentials: known.map(describe),
    challenge: bytes(challenge, 'base64url'),
    timeout: PATIENCE,
    userVerification: 'required',
  });
}

/** Which passkey a browser says it has signed with, or null when the answer says nothing. */
export function credentialOf(answer: string): string | null {
  try {
    const read: unknown = JSON.parse(answer);
    const id = typeof read === 'object' && read !== null && 'id' in read ? read.id : null;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}

/**
 * How often the passkey has signed by now, or null when the answer is not its signature: of another challenge or
 * origin, without verification of its owner, or with a count that was there before (a copied key).
 */
export async function matchPasskey(
  passkey: Passkey,
  answer: string,
  isChallenge: (challenge: string) => boolean,
): Promise<number | null> {
  const { origin, id } = relyingParty();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: JSON.parse(answer) as AuthenticationResponseJSON,
      expectedChallenge: isChallenge,
      expectedOrigin: origin,
      expectedRPID: id,
      credential: { id: passkey.credentialId, publicKey: passkey.publicKey, counter: passkey.counter },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}

/** Under which origin and name authenticators know the desk: its fixed address, whatever a request says. */
function relyingParty(): { origin: string; id: string } {
  const own = process.env['NEXTAUTH_URL'];
  if (own === undefined) throw new Error('This process was not told the address of the desk');
  const { origin, hostname } = new URL(own);
  return { origin, id: hostname };
}

function describe({ credentialId, transports }: Pick<Passkey, 'credentialId' | 'transports'>) {
  return { id: credentialId, transports };
}

function bytes(text: string, encoding: 'utf8' | 'base64url' = 'utf8'): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, encoding));
}
