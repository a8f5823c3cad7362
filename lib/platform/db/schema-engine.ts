import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { readMigrations } from './migration-files';

/** The engine refuses to open without a schema; what it compares and applies is handed in with each call. */
const MODEL = 'datasource db {\n  provider = "postgresql"\n}\n';
const FILTERS = { externalTables: [], externalEnums: [] };
const require = createRequire(path.join(process.cwd(), 'package.json'));

/**
 * The adapter cuts a script at every semicolon, also inside a function body or a comment. Sent whole, the server
 * parses it itself and runs it as one transaction: a migration is applied entirely or not at all.
 */
class WholeScripts extends PrismaPg {
  readonly #url: string;
  readonly #opened: { dispose: () => Promise<void> }[] = [];

  constructor(url: string) {
    super({ connectionString: url });
    this.#url = url;
  }

  override async connect() {
    const adapter = await super.connect();
    this.#opened.push(adapter);
    adapter.executeScript = async (script) => {
      const client = new pg.Client({ connectionString: this.#url });
      await client.connect();
      try {
        await client.query(script);
      } finally {
        await client.end();
      }
    };
    return adapter;
  }

  /** The engine leaves its connections open, and a database with an open connection cannot be copied or dropped. */
  async close(): Promise<void> {
    await Promise.all(this.#opened.map((adapter) => adapter.dispose()));
  }
}

let started: Promise<void> | undefined;

/** The engine's functions for the module. Its time limits must not keep a process alive that has nothing left to do. */
function imports(): WebAssembly.ModuleImports {
  const functions = glue as unknown as Record<string, (...given: unknown[]) => unknown>;
  return Object.fromEntries(
    Object.entries(functions).map(([name, run]) => {
      if (!name.startsWith('__wbg_setTimeout_')) return [name, run];
      return [name, (...given: unknown[]) => (run(...given) as NodeJS.Timeout).unref()];
    }),
  );
}

/** The module keeps its state beside the instance: one instance a process, or the second one reads the first one's. */
async function startModule(): Promise<void> {
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const wasm = await WebAssembly.compile(await readFile(path.join(folder, 'schema_engine_bg.wasm')));
  const instance = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': imports() });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
}

/**
 * Prisma's official schema engine, from its WebAssembly package: the usual binary is downloaded at run time,
 * which a machine without outside network cannot do.
 */
async function withEngine<T>(
  databaseUrl: string,
  run: (engine: glue.SchemaEngine) => Promise<T>,
): Promise<T> {
  await (started ??= startModule());
  const scripts = new WholeScripts(databaseUrl);
  const adapter = bindMigrationAwareSqlAdapterFactory(scripts);
  try {
    const engine = await glue.SchemaEngine.new(
      { datamodels: [['held.prisma', MODEL]] },
      () => undefined,
      adapter,
    );
    try {
      return await run(engine);
    } finally {
      engine.free();
    }
  } finally {
    await scripts.close();
  }
}

/**
 * Applies what prisma/migrations holds and the database has not had, in order, as `prisma migrate deploy` would.
 * Returns the names applied. Throws when an applied migration was edited, or one failed before.
 */
export async function applyMigrations(databaseUrl: string, folder = 'prisma/migrations'): Promise<string[]> {
  return await withEngine(databaseUrl, async (engine) => {
    const migrationsList = await readMigrations(folder);
    const history = await engine.diagnoseMigrationHistory({
      migrationsList,
      filters: FILTERS,
      optInToShadowDatabase: false,
    });
    const broken = [...history.editedMigrationNames, ...history.failedMigrationNames];
    if (broken.length > 0) throw new Error(`Migrations edited after use, or failed: ${broken.join(', ')}`);
    return (await engine.applyMigrations({ migrationsList, filters: FILTERS })).appliedMigrationNames;
  });
}

/** The SQL that builds the given Prisma schema files from an empty database. The engine wants a live
 * connection to open; nothing is read or written through it. */
export async function sqlFromModels(
  databaseUrl: string,
  files: { path: string; content: string }[],
): Promise<string> {
  return await withEngine(databaseUrl, async (engine) => {
    const answer = await engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: FILTERS,
    });
    return answer.stdout ?? '';
  });
}
