import type { ReactElement } from 'react';
import { formWords } from '@/lib/platform/i18n/form-words';
import { drawForm, formFaults } from './render-form';

export type FormCase = {
  form: ReactElement;
  action: unknown;
  /** The names of its fields in the order of the page; or how many at least, where they are many. */
  asked: readonly string[] | number;
  hidden?: Readonly<Record<string, string>>;
  /** What somebody has typed, by field, where the page may show it again. */
  typed: Readonly<Record<string, string>>;
  /** Fields that a refusal points to. */
  refused: readonly string[];
};

const { faults: said } = formWords('en');
const FAULT = 'input.text.missing';

/** What each form of the desk must hold to, drawn as a browser without script has it, at first and when it is refused. */
export function describeForms(forms: Readonly<Record<string, FormCase>>): void {
  describe.each(Object.entries(forms))('the form to %s', (_name, one) => {
    const { form, action, asked, hidden = {}, typed, refused } = one;

    it('asks what it needs, each with its label, and posts without script', async () => {
      const drawn = await drawForm(form, action);
      const names = drawn.controls.map(({ name }) => name);
      if (typeof asked === 'number') expect(names.length).toBeGreaterThanOrEqual(asked);
      else expect(names).toEqual(asked);
      expect(drawn.hidden).toMatchObject(hidden);
      expect(drawn.html).toMatch(/<form[^>]* method="POST"/);
      expect(drawn.summary).toBeNull();
      expect(formFaults(drawn)).toEqual([]);
    });

    it('keeps what was typed when it is refused, with each fault beside its field and a link to it on top', async () => {
      const fields = Object.fromEntries(refused.map((name) => [name, FAULT]));
      const outcome = { ok: false, refusal: 'invalid', message: 'refusal.invalid', fields } as const;
      const drawn = await drawForm(form, action, { outcome, entries: { ...hidden, ...typed } });
      const shown = Object.fromEntries(drawn.controls.map(({ name, value }) => [name, value]));
      expect(shown).toMatchObject(typed);
      expect(drawn.hidden).toMatchObject(hidden);
      const wrong = drawn.controls.filter(({ invalid }) => invalid);
      expect(wrong.map(({ name }) => name)).toEqual(refused);
      expect(drawn.summary).toEqual(wrong.map(({ id }) => id));
      for (const { describedBy } of wrong) {
        expect(describedBy.map((id) => drawn.texts[id])).toContain(said[FAULT]);
      }
      expect(formFaults(drawn)).toEqual([]);
    });

    it('is headed by a refusal that is of no field', async () => {
      const outcome = { ok: false, refusal: 'forbidden', message: 'refusal.forbidden', fields: {} } as const;
      const drawn = await drawForm(form, action, { outcome, entries: { ...hidden, ...typed } });
      expect(drawn.html).toContain(said['refusal.forbidden']);
      expect(drawn.summary).toEqual([]);
      expect(drawn.controls.some(({ invalid }) => invalid)).toBe(false);
    });
  });
}
