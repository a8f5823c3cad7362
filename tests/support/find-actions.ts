import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RouteForm } from '@/lib/platform/file-form';

export type NamedForm = RouteForm<unknown> & { actionName: string };

/** Every module of lib/ that holds actions. */
export function listActionFiles(): string[] {
  return readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'actions.ts')
    .map((name) => path.join('lib', name))
    .sort();
}

/** What these modules export, one after the other: the module loader of the test runner mixes up what is loaded at once. */
export async function importActions(): Promise<{ file: string; name: string; exported: unknown }[]> {
  const found: { file: string; name: string; exported: unknown }[] = [];
  for (const file of listActionFiles()) {
    const exports = (await import(path.resolve(file))) as Record<string, unknown>;
    for (const [name, exported] of Object.entries(exports)) found.push({ file, name, exported });
  }
  return found;
}

/** The forms among them by their names. */
export async function findForms(): Promise<Map<string, NamedForm>> {
  const forms = (await importActions()).map(({ exported }) => exported).filter(isForm);
  return new Map(forms.map((form) => [form.actionName, form]));
}

/** A use case in the pipeline: nothing else that a module of actions exports may be reached from outside. */
export function isForm(exported: unknown): exported is NamedForm {
  return (
    typeof exported === 'function' && 'actionName' in exported && typeof exported.actionName === 'string'
  );
}

/** Where code calls itself a server action outside of a module of actions. */
export function findHiddenActions(files: readonly { path: string; text: string }[]): string[] {
  return files
    .filter(
      ({ path: name, text }) => path.basename(name) !== 'actions.ts' && /^\s*['"]use server['"]/m.test(text),
    )
    .map(({ path: name }) => name);
}

/** All code that the surfaces are built from. */
export function readCode(): { path: string; text: string }[] {
  return ['app', 'components', 'lib'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => ({ path: path.join(root, name), text: readFileSync(path.join(root, name), 'utf8') })),
  );
}
