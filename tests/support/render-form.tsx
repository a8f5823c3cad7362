import type { ReactElement } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { Parser } from 'htmlparser2';
import type { FormState } from '@/lib/platform/forms/form-state';

/** A control as it stands in the page. */
export type Control = {
  tag: string;
  id: string;
  name: string;
  value: string;
  label: string;
  describedBy: readonly string[];
  invalid: boolean;
};
export type DrawnForm = {
  html: string;
  controls: readonly Control[];
  hidden: Readonly<Record<string, string>>;
  /** The texts of all elements with an id. */
  texts: Readonly<Record<string, string>>;
  /** Where the links of the summary lead; null without a summary. */
  summary: readonly string[] | null;
  buttons: readonly string[];
};

/** What the framework gives to an action that is in a page, so that its form posts without script. */
type InPage = {
  bind: (...parts: unknown[]) => unknown;
  $$FORM_ACTION?: () => object;
  $$IS_SIGNATURE_EQUAL?: () => boolean;
};

/**
 * Draws a form on the server, as a browser without script is shown it: at first, or with `state` as it comes back when
 * it was sent. The action runs nowhere; it only gets the name that the framework would give it.
 */
export async function drawForm(
  form: ReactElement,
  action: unknown,
  state?: FormState<unknown>,
): Promise<DrawnForm> {
  nameAction(action as InPage);
  const first = await draw(form);
  if (state === undefined) return readForm(first);
  const key = /name="\$ACTION_KEY" value="([^"]+)"/.exec(first)?.[1];
  if (key === undefined) throw new Error('The form posts to no action');
  return readForm(await draw(form, [state, key, 'id', 0]));
}

function nameAction(action: InPage): void {
  action.bind = (...parts) =>
    Object.assign(Function.prototype.bind.apply(action as never, parts as never) as object, {
      $$FORM_ACTION: () => ({
        name: '$ACTION_REF_1',
        method: 'POST',
        encType: 'multipart/form-data',
        data: new FormData(),
      }),
    });
  action.$$FORM_ACTION = () => ({});
  action.$$IS_SIGNATURE_EQUAL = () => true;
}

async function draw(form: ReactElement, formState?: unknown): Promise<string> {
  const faults: unknown[] = [];
  const stream = await renderToReadableStream(form, {
    onError: (fault) => void faults.push(fault),
    ...(formState === undefined ? {} : { formState: formState as never }),
  });
  await stream.allReady;
  const html = await new Response(stream).text();
  if (faults.length > 0) throw faults[0];
  return html;
}

function readForm(html: string): DrawnForm {
  const controls: Control[] = [];
  const hidden: Record<string, string> = {};
  const texts: Record<string, string> = {};
  const labels: Record<string, string> = {};
  const buttons: string[] = [];
  let summary: string[] | null = null;
  const open: { tag: string; id: string | undefined; htmlFor: string | undefined; text: string }[] = [];
  const parser = new Parser({
    onopentag: (tag, { id, name, value = '', type, role, href, for: htmlFor, ...rest }) => {
      open.push({ tag, id, htmlFor, text: '' });
      if (role === 'alert') summary = [];
      if (href?.startsWith('#') === true) summary?.push(href.slice(1));
      if (name === undefined || !['input', 'select', 'textarea'].includes(tag)) {
        const control = controls.at(-1);
        if (tag === 'option' && 'selected' in rest && control !== undefined) control.value = value;
        return;
      }
      if (type === 'hidden') hidden[name] = value;
      else
        controls.push({
          tag,
          id: id ?? '',
          name,
          value,
          label: '',
          describedBy: (rest['aria-describedby'] ?? '').split(' ').filter((part) => part !== ''),
          invalid: rest['aria-invalid'] === 'true',
        });
    },
    ontext: (text) => {
      for (const one of open) one.text += text;
    },
    onclosetag: () => {
      const closed = open.pop();
      if (closed === undefined) return;
      if (closed.id !== undefined) texts[closed.id] = closed.text;
      if (closed.htmlFor !== undefined) labels[closed.htmlFor] = closed.text;
      if (closed.tag === 'button') buttons.push(closed.text);
      if (closed.tag === 'textarea') {
        const control = controls.at(-1);
        // A first line break in a text area is the page's, not the text's.
        if (control !== undefined) control.value = closed.text.replace(/^\n/, '');
      }
    },
  });
  parser.write(html);
  parser.end();
  const labelled = controls.map((control) => ({ ...control, label: labels[control.id] ?? '' }));
  return { html, controls: labelled, hidden, texts, summary, buttons };
}

/** What somebody who hears the form, or has no script, would miss. */
export function formFaults({ controls, texts, buttons }: DrawnForm): string[] {
  const ids = controls.map(({ id }) => id);
  return [
    ...controls.filter(({ label }) => label.trim() === '').map(({ name }) => `${name} has no label`),
    ...ids
      .filter((id, at) => id === '' || ids.indexOf(id) !== at)
      .map((id) => `"${id}" is no id of one control`),
    ...controls.flatMap(({ name, describedBy }) =>
      describedBy
        // What a date is understood as stands empty until one is typed.
        .filter((id) => texts[id] === undefined)
        .map((id) => `${name} is described by nothing: ${id}`),
    ),
    ...(buttons.length > 0 && buttons.every((text) => text.trim() !== '')
      ? []
      : ['no button that says what it does']),
  ];
}
