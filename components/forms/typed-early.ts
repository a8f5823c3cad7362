/**
 * What stands in the fields of a form other than it was drawn, by their names: what somebody typed before the script was
 * there. Over a slow line the form comes long before it. Ticks of a list of several are left to the form.
 */
export function typedEarly(form: HTMLFormElement | null): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const field of form?.elements ?? []) {
    if (field instanceof HTMLTextAreaElement) {
      if (field.value !== field.defaultValue) typed[field.name] = field.value;
    } else if (field instanceof HTMLSelectElement) {
      const drawn = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
      if (field.value !== (drawn?.value ?? '')) typed[field.name] = field.value;
    } else if (field instanceof HTMLInputElement) {
      const entry = entryOf(field, form?.elements.namedItem(field.name) instanceof RadioNodeList);
      if (entry !== null) typed[field.name] = entry;
    }
  }
  return typed;
}

function entryOf(field: HTMLInputElement, isOneOfSeveral: boolean): string | null {
  switch (field.type) {
    case 'hidden':
    case 'file':
    case 'password':
      return null;
    case 'radio':
      return field.checked && !field.defaultChecked ? field.value : null;
    case 'checkbox':
      if (isOneOfSeveral || field.checked === field.defaultChecked) return null;
      return field.checked ? field.value : '';
    default:
      return field.value === field.defaultValue ? null : field.value;
  }
}
