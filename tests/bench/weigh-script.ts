import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

import { askDesk, type Visitor } from './desk-visitor';

type Hold = (giveBack: () => Promise<void>) => void;

/** Script of a page: its files, and what stands in the page itself. Bytes, each compressed by gzip. */
export type ScriptWeight = { files: number; inline: number };

/** Below the build, which is in no repository; the packages of the project are found from there. */
const FOLDER = path.join('.next', 'bench-minimal');
const FILES: Record<string, string> = {
  'package.json': '{"type":"module","private":true}',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
  'app/layout.js':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  'app/page.js': 'export default function Page() { return <h1>A page</h1>; }',
};

/** Builds a page with no component of its own by the same Next, and weighs its script. */
export async function weighMinimalPage(root: string, hold: Hold): Promise<ScriptWeight> {
  const folder = path.join(root, FOLDER);
  hold(() => rm(folder, { recursive: true, force: true }));
  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  await buildPage(root, folder, hold);
  const built = path.join(folder, '.next');
  const html = await readFile(path.join(built, 'server', 'app', 'index.html'), 'utf8');
  return weigh(html, (address) => readFile(path.join(built, address.replace(/^\/_next\//, ''))));
}

async function buildPage(root: string, folder: string, hold: Hold): Promise<void> {
  const program = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, TMPDIR, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;
  const child = spawn(process.execPath, [program, 'build', folder], { cwd: folder, env, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  hold(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  if ((await ended) !== 0) throw new Error('The minimal page could not be built');
}

/** Weighs the script of a page of the desk as it serves it. */
export async function weighDeskPage(visitor: Visitor, address: string): Promise<ScriptWeight> {
  const { body } = await askDesk(visitor, address);
  return weigh(body, async (file) => {
    const answer = await fetch(new URL(file, visitor.origin));
    if (!answer.ok) throw new Error(`${file} gave ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  });
}

async function weigh(html: string, read: (address: string) => Promise<Buffer>): Promise<ScriptWeight> {
  const { sources, inline } = findScript(html);
  let files = 0;
  for (const source of sources) files += gzipSync(await read(source.split('?')[0] ?? source)).length;
  if (files === 0) throw new Error('A page without script: nothing to compare');
  return { files, inline: gzipSync(inline).length };
}

/** What a browser of today loads: not what is meant for those without modules. */
function findScript(html: string): { sources: Set<string>; inline: string } {
  const sources = new Set<string>();
  let inline = '';
  let isInline = false;
  const parser = new Parser({
    onopentag(name, { src, rel, as, href, nomodule }) {
      if (name === 'link' && href !== undefined && (rel === 'modulepreload' || as === 'script'))
        sources.add(href);
      isInline = name === 'script' && src === undefined;
      if (name === 'script' && src !== undefined && nomodule === undefined) sources.add(src);
    },
    ontext(text) {
      if (isInline) inline += text;
    },
    onclosetag() {
      isInline = false;
    },
  });
  parser.end(html);
  return { sources, inline };
}
