/**
 * Writes into the fields of a form as a person would, so that everything that follows a field follows: React keeps the
 * value of a field to itself, and only what its own setter has not seen counts as typed.
 */
export function fillFields(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) write(field, HTMLInputElement.prototype, value, 'input');
    else if (field instanceof HTMLTextAreaElement)
      write(field, HTMLTextAreaElement.prototype, value, 'input');
    else if (field instanceof HTMLSelectElement) write(field, HTMLSelectElement.prototype, value, 'change');
  }
}

function write(field: HTMLElement, prototype: object, value: string, event: 'input' | 'change'): void {
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
