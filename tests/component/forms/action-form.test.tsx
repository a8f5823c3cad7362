import { renderToString } from 'react-dom/server';
import { ActionForm } from '@/components/forms/action-form';
import { FaultSummary } from '@/components/forms/fault-summary';
import { FormParts, type FormContext } from '@/components/forms/form-context';
import { InputField } from '@/components/forms/input-field';
import { sayFault } from '@/components/forms/form-words';
import { formWords } from '@/lib/platform/i18n/form-words';
import type { FormState } from '@/lib/platform/forms/form-state';
import { inviteStaffInput } from '@/lib/staff/invitations/schema';

const words = {
  summary: 'Mend this',
  faults: { 'input.email': 'Enter an address' },
  unknownFault: 'Not done',
  meanwhile: formWords('en').meanwhile,
  merge: formWords('en').merge,
  against: formWords('en').against,
};
const action = (before: FormState<null>): Promise<FormState<null>> => Promise.resolve(before);

it('is whole without script: labels, hidden values, what was there before', () => {
  const html = renderToString(
    <ActionForm
      schema={() => Promise.resolve(inviteStaffInput)}
      action={action}
      words={words}
      hidden={{ revision: '3' }}
      entries={{ email: 'typed@desk.example' }}
    >
      <InputField name="email" label="Address" type="email" hint="As on the card" />
    </ActionForm>,
  );
  const id = /<label for="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(html).toContain(`id="${id}"`);
  expect(html).toContain('value="typed@desk.example"');
  expect(html).toContain('<input type="hidden" name="revision" value="3"/>');
  expect(html).toContain(`aria-describedby="${id}-hint"`);
  expect(html).not.toContain('role="alert"');
});

describe('after a refusal', () => {
  const form: FormContext = {
    id: 'f',
    register: (name) => ({
      name,
      ref: () => undefined,
      onBlur: () => Promise.resolve(),
      onChange: () => Promise.resolve(),
    }),
    entries: { 'when.from': 'yesterday', password: 'typed' },
    faults: { 'when.from': 'Enter a date' },
  };
  const html = renderToString(
    <FormParts value={form}>
      <FaultSummary ref={null} formId="f" title="Mend this" whole={null} faults={form.faults} />
      <InputField name="when.from" label="From" />
      <InputField name="password" label="Password" type="password" />
    </FormParts>,
  );

  it('links each fault to its field and says it there too', () => {
    expect(html).toContain('href="#f-when-from"');
    expect(html).toMatch(/<input[^>]*id="f-when-from"[^>]*aria-invalid="true"/);
    expect(html).toContain('id="f-when-from-fault"');
    expect(html.match(/Enter a date/g)).toHaveLength(2);
  });

  it('keeps what was typed, but writes no password into the page', () => {
    expect(html).toContain('value="yesterday"');
    expect(html).not.toContain('typed');
  });
});

it('never says a message key to a person', () => {
  expect(sayFault(words, 'input.email')).toBe('Enter an address');
  expect(sayFault(words, 'refusal.nobody.wrote.this')).toBe('Not done');
});
