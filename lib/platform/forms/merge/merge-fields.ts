/** What a form sends along so that it can be put together with what others wrote. No input of any form begins so. */
export const MERGE = {
  /** What the fields held when the form was opened, as JSON. */
  began: 'merge.began',
  /** Which state of the row the choices below were made on. */
  mark: 'merge.mark',
  /** The button that puts both together for another look. */
  look: 'merge.look',
  /** Before the name of a field: whose words it takes. */
  choice: 'merge.choice.',
} as const;

/** Whether a name is none of the form's own fields but what it is put together with. */
export function isOfMerge(name: string): boolean {
  return name.startsWith('merge.');
}

/** What belongs to one sending of a form alone, and to no draft of it. */
export function isOfOneSending(name: string): boolean {
  return name === MERGE.mark || name === MERGE.look || name.startsWith(MERGE.choice);
}

/** One value of a field, or several of a list. */
export type Value = string | readonly string[];

/** What the fields of a form held when it was opened, as it sends it along. */
export function toBegan(entries: Readonly<Record<string, Value>>): Record<string, string> {
  return { [MERGE.began]: JSON.stringify(entries) };
}
