import { LONGEST_MAILTO, mailtoHref, renderText } from '@/lib/letters/render';
import type { Letter } from '@/lib/letters/view';

const LETTER: Letter = {
  locale: 'kk',
  addressee: ['Мысал мекеме'],
  email: null,
  subject: 'Іс бойынша өтініш',
  salutation: 'Құрметті мырза!',
  body: [
    { kind: 'text', text: 'Ә Ғ Қ Ң Ө Ұ Ү Һ І & = ? #' },
    { kind: 'facts', items: ['бірінші', 'екінші'] },
    { kind: 'asks', items: ['өтінемін', 'сұраймын'] },
  ],
  close: 'Құрметпен,',
  sender: '[аты-жөніңіз]',
};

const bodyOf = (href: string) => new URL(href).searchParams.get('body');

describe('renderText', () => {
  test('holds every part in order, facts with dashes and demands with numbers', () => {
    expect(renderText(LETTER)).toBe(
      'Мысал мекеме\n\nІс бойынша өтініш\n\nҚұрметті мырза!\n\nӘ Ғ Қ Ң Ө Ұ Ү Һ І & = ? #\n\n– бірінші\n– екінші\n\n1. өтінемін\n2. сұраймын\n\nҚұрметпен,\n\n[аты-жөніңіз]\n',
    );
  });

  test('wraps at 72 characters, counts Cyrillic letters as one, and indents what follows a number', () => {
    const long = {
      ...LETTER,
      body: [{ kind: 'asks' as const, items: [Array(40).fill('сөздер').join(' ')] }],
    };
    const lines = renderText(long).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(60);
    expect(lines.filter((line) => line.startsWith('   сөздер')).length).toBeGreaterThan(2);
  });

  test('leaves a word that is longer than a line whole', () => {
    const word = 'w'.repeat(100);
    expect(renderText({ ...LETTER, body: [{ kind: 'text', text: `a ${word} b` }] })).toContain(
      `a\n${word}\nb`,
    );
  });
});

describe('mailtoHref', () => {
  test('opens with the same words, encoded, and lines ended as mail ends them', () => {
    const href = mailtoHref(LETTER, null) ?? '';
    expect(href.startsWith('mailto:?subject=')).toBe(true);
    expect(bodyOf(href)).toContain('Ә Ғ Қ Ң Ө Ұ Ү Һ І & = ? #');
    expect(bodyOf(href)).toContain('1. өтінемін\r\n2. сұраймын');
    expect(href).not.toMatch(/[^\x21-\x7e]/);
  });

  test('names a verified recipient and cannot be talked into a second one', () => {
    expect(mailtoHref(LETTER, 'office@example.org')).toMatch(/^mailto:office@example\.org\?/);
    expect(mailtoHref(LETTER, 'a?bcc=b@example.org')).toMatch(/^mailto:a%3Fbcc%3Db@example\.org\?/);
  });

  test('is given up to 1,900 characters and not one more', () => {
    const withText = (length: number) =>
      mailtoHref({ ...LETTER, body: [{ kind: 'text', text: 'x'.repeat(length) }] }, null);
    const room = LONGEST_MAILTO - (withText(0)?.length ?? 0);
    expect(withText(room)).toHaveLength(LONGEST_MAILTO);
    expect(withText(room + 1)).toBeNull();
  });
});
