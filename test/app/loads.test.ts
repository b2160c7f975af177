import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import t from 'tap';

/** The chunks of an entry point; dynamic imports are in chunks of their own. */
async function readChunks(entry: string) {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    bundle: true,
    splitting: true,
    metafile: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: 'nowhere',
  });
  return metafile.outputs;
}

/** Modules and packages that an entry point loads statically. */
async function loadedWith(entry: string): Promise<readonly string[]> {
  const outputs = new Map(Object.entries(await readChunks(entry)));
  const loaded = new Set<string>();
  const take = (path: string) => {
    const output = outputs.get(path);
    if (!output || loaded.has(path)) return;
    loaded.add(path);
    for (const input of Object.keys(output.inputs)) loaded.add(input);
    for (const { path: imported, kind, external } of output.imports)
      if (kind === 'import-statement') external ? loaded.add(imported) : take(imported);
  };
  for (const [path, { entryPoint }] of outputs) if (entryPoint === entry) take(path);
  return [...loaded];
}

t.test('loads no PostgreSQL code for a folder store', async (t) => {
  const loaded = await loadedWith('src/worker.ts');
  t.ok(loaded.includes('src/releases/open-store.ts'));
  t.strictSame(
    loaded.filter((name) => /^(pg|drizzle-orm)\b|^src\/releases\/(postgres|database|schema)/.test(name)),
    [],
  );
});

/** Modules that only workers may load. */
const BEHIND = /^src\/(dataset|engine|claims|texts|releases|graphics|rest|graphql|mcp|web)\//;

t.test('loads no application code in the listening thread, not even dynamically', async (t) => {
  const loaded = Object.values(await readChunks('src/server.ts')).flatMap(({ inputs }) =>
    Object.keys(inputs),
  );
  t.ok(loaded.includes('src/gateway/gateway.ts'));
  t.strictSame(
    loaded.filter((file) => BEHIND.test(file)),
    [],
  );
});
