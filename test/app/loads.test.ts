import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import t from 'tap';

/** The chunks of a file: what it imports only when it is needed is a chunk of its own. */
async function chunksOf(entry: string) {
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

/** What a file loads at its start, by path or package. */
async function loadedWith(entry: string): Promise<readonly string[]> {
  const outputs = new Map(Object.entries(await chunksOf(entry)));
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

t.test('who opens a folder loads nothing of PostgreSQL', async (t) => {
  const loaded = await loadedWith('src/worker.ts');
  t.ok(loaded.includes('src/releases/open-store.ts'));
  t.strictSame(
    loaded.filter((name) => /^(pg|drizzle-orm)\b|^src\/releases\/(postgres|database|schema)/.test(name)),
    [],
  );
});

/** Rooms that only workers load. */
const BEHIND = /^src\/(dataset|engine|claims|texts|releases|graphics|rest|graphql|mcp|web)\//;

t.test('the thread that listens loads nothing of what answers, not even when it is needed', async (t) => {
  const loaded = Object.values(await chunksOf('src/server.ts')).flatMap(({ inputs }) => Object.keys(inputs));
  t.ok(loaded.includes('src/gateway/gateway.ts'));
  t.strictSame(
    loaded.filter((file) => BEHIND.test(file)),
    [],
  );
});
