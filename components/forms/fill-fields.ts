import type { Entries } from '@/lib/platform/forms/entries';

/**
 * Writes into the fields of a form as a person would, so that everything that follows a field follows: React keeps the
 * value of a field to itself, and only what its own setter has not seen counts as typed.
 */
export function fillFields(form: HTMLFormElement, values: Entries): void {
  for (const [name, given] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    const [wanted, value = ''] = typeof given === 'string' ? [[given], given] : [given];
    if (field instanceof RadioNodeList) field.forEach((box) => tick(box, wanted));
    else if (field instanceof HTMLInputElement && field.type === 'checkbox') tick(field, wanted);
    else if (field instanceof HTMLInputElement) write(field, HTMLInputElement.prototype, value, 'input');
    else if (field instanceof HTMLTextAreaElement)
      write(field, HTMLTextAreaElement.prototype, value, 'input');
    else if (field instanceof HTMLSelectElement) write(field, HTMLSelectElement.prototype, value, 'change');
  }
}

/** A click is what every listener of a box follows. */
function tick(box: Node, wanted: readonly string[]): void {
  if (box instanceof HTMLInputElement && box.checked !== wanted.includes(box.value)) box.click();
}

function write(field: HTMLElement, prototype: object, value: string, event: 'input' | 'change'): void {
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
