import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import t from 'tap';

/** Rooms that only workers load. */
const BEHIND = /^src\/(dataset|engine|claims|texts|editions|graphics|rest|graphql|mcp|web)\//;

t.test('the thread that listens loads nothing of what answers', async (t) => {
  const { metafile } = await build({
    entryPoints: ['src/server.ts'],
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    bundle: true,
    metafile: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: 'nowhere',
  });
  const loaded = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  t.ok(loaded.includes('src/gateway/gateway.ts'));
  t.strictSame(
    loaded.filter((file) => BEHIND.test(file)),
    [],
  );
});
