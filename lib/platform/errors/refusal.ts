export type RefusalKind = 'signed-out' | 'forbidden' | 'not-found' | 'invalid' | 'conflict' | 'too-many';

/**
 * A "no" that a person is told about. `message` is a key of messages/*.json, never a text with data in it;
 * `fields` names the fields at fault with a message key each.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly kind: RefusalKind,
    message: string,
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}
