import { randomInt } from 'node:crypto';

/** Crockford's Base32: no letter that reads as a digit. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HOW_MANY = 10;
const LENGTH = 16;

/** Ten new recovery codes of 80 bits, in groups of four for reading. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () =>
    Array.from({ length: LENGTH }, (_, at) => (at > 0 && at % 4 === 0 ? '-' : '') + letter()).join(''),
  );
}

/** A recovery code as it is compared: without hyphens and spaces, and with O, I and L read as they were meant. */
export function foldRecoveryCode(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
}

function letter(): string {
  return LETTERS.charAt(randomInt(LETTERS.length));
}
