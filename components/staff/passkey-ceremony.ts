'use client';

import {
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { NOT_SENT, readEntries, type FormAction } from '@/lib/platform/forms/form-state';

/** Sends a form with what one of the person's passkeys signs: the server asks, the browser signs, the form is sent. */
export function signWithPasskey<T>(
  ask: FormAction<PublicKeyCredentialRequestOptionsJSON>,
  send: FormAction<T>,
): FormAction<T> {
  return withAnswer(ask, send, (optionsJSON) => startAuthentication({ optionsJSON }));
}

/** Sends a form with a passkey that the browser has just made. */
export function makePasskey<T>(
  ask: FormAction<PublicKeyCredentialCreationOptionsJSON>,
  send: FormAction<T>,
): FormAction<T> {
  return withAnswer(ask, send, (optionsJSON) => startRegistration({ optionsJSON }));
}

function withAnswer<Options, T>(
  ask: FormAction<Options>,
  send: FormAction<T>,
  perform: (options: Options) => Promise<unknown>,
): FormAction<T> {
  return async (before, data) => {
    const entries = readEntries(data);
    const { outcome } = await ask(NOT_SENT, new FormData());
    if (outcome === null || !outcome.ok) return { outcome, entries };
    let answer: unknown;
    try {
      answer = await perform(outcome.value);
    } catch {
      // Stopped by the person, by the browser, or too late: they are told so, and can try again or use a code.
      const refused = {
        ok: false,
        refusal: 'invalid',
        message: 'refusal.passkey.notDone',
        fields: {},
      } as const;
      return { outcome: refused, entries };
    }
    data.set('answer', JSON.stringify(answer));
    return send(before, data);
  };
}
