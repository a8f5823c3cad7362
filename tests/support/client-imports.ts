import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What Next leaves on the server: the browser is given a reference to each action and nothing behind it. */
const actionsStayBehind: Plugin = {
  name: 'actions-stay-behind',
  setup(building) {
    building.onLoad({ filter: /\/actions\.ts$/ }, ({ path: file }) =>
      readFileSync(file, 'utf8').startsWith("'use server'") ? { contents: '', loader: 'js' } : undefined,
    );
  },
};

/**
 * Which of these files bring a package into the browser with the page, through whatever they import. What is imported
 * when it is needed (`await import`) does not count.
 */
export async function clientsThatLoad(packageName: string, files: readonly string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [...files],
    ...{ bundle: true, write: false, metafile: true, packages: 'external', format: 'esm', outdir: 'out' },
    ...{ jsx: 'automatic', logLevel: 'silent', absWorkingDir: process.cwd(), plugins: [actionsStayBehind] },
    alias: { '@': process.cwd() },
    external: ['*.css'],
  });
  const reaches = (file: string, seen: Set<string>): boolean => {
    if (seen.has(file)) return false;
    seen.add(file);
    return (metafile.inputs[file]?.imports ?? []).some(
      (one) =>
        one.kind === 'import-statement' &&
        (one.external === true ? one.path === packageName : reaches(one.path, seen)),
    );
  };
  return files.filter((file) => reaches(path.relative(process.cwd(), path.resolve(file)), new Set()));
}
