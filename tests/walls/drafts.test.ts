import { readdirSync, readFileSync } from 'node:fs';

/** A form keeps a draft by one of these. */
const KEEPS = /\bdraft(?:As)?=/;
/** A password, a code of a second factor, what lets somebody in again. */
const SECRET =
  /type="password"|autoComplete="one-time-code"|name="\w*(?:[pP]assword|[sS]ecret|[rR]ecovery)\w*"/;
/** Text of several lines that is more than the reason of a change. */
const LONG = /<TextArea\b(?!\s+name="reason")/;
/** What is sealed is kept nowhere else, and staff are chosen, not described. */
const CLOSED = /^(?:sealed|staff)\//;

const judge = (source: string): ('keeps a secret' | 'keeps nothing')[] => [
  ...(KEEPS.test(source) && SECRET.test(source) ? (['keeps a secret'] as const) : []),
  ...(!KEEPS.test(source) && LONG.test(source) ? (['keeps nothing'] as const) : []),
];

const forms = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, source: readFileSync(`components/${name}`, 'utf8') }))
  .filter(({ source }) => source.includes('<ActionForm'));

test('no form that asks for a password, a code or a sealed value keeps a draft', () => {
  expect(forms.length).toBeGreaterThan(40);
  const closed = forms.filter(({ name, source }) => CLOSED.test(name) && KEEPS.test(source));
  expect(closed.map(({ name }) => name)).toEqual([]);
  expect(forms.filter(({ source }) => judge(source).includes('keeps a secret'))).toEqual([]);
});

test('every form of several lines keeps one', () => {
  const open = forms.filter(({ name }) => !CLOSED.test(name));
  const without = open.filter(({ source }) => judge(source).includes('keeps nothing'));
  expect(without.map(({ name }) => name)).toEqual([]);
});

test('finds a secret that would be kept and a text that would not', () => {
  const form = (parts: string) => `<ActionForm schema={s}${parts}</ActionForm>`;
  expect(judge(form(' draftAs="x"><InputField name="pin" autoComplete="one-time-code" />'))).toEqual([
    'keeps a secret',
  ]);
  expect(judge(form(' draft={draft}><InputField name="pin" type="password" />'))).toEqual(['keeps a secret']);
  expect(judge(form('><TextArea name="text" />'))).toEqual(['keeps nothing']);
  expect(judge(form(' draftAs="x"><TextArea name="text" />'))).toEqual([]);
  expect(judge(form('><TextArea name="reason" />'))).toEqual([]);
});
