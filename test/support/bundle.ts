import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { minifiedAssets } from '../../build/minified-assets.js';
import { filesOfProcesses, quickProcesses, ROOT } from './processes-of-tests.js';

/*
 * Bundles the tests with the sources they use, for `npm test`. A process then loads a few dozen files instead
 * of some 700, without transpiling any. `--quick` bundles only the processes of `npm run test:quick`.
 */

const OUT = path.join(ROOT, '.tests');
const HERE = 'whereThisStands';

/** Whether a file has tests that `npm test` skips. */
const hasSlowTests = (file: string): boolean =>
  /support\/slow\.js'/.test(readFileSync(path.join(ROOT, file), 'utf8'));

/**
 * The program of a process. It loads the files within a test, as the root test would otherwise end between
 * two of them.
 */
function toProgram(files: readonly string[], environment: Readonly<Record<string, string>>): string {
  const imports = inOrder(files).map((file) => `await import('./${file}');`);
  return `
    Object.assign(process.env, ${JSON.stringify(environment)});
    // It ends with the process that started it.
    process.on('disconnect', () => process.exit(1));
    process.channel?.unref();
    const { default: t } = await import('tap');
    await t.test('all files are loaded', { only: true }, async () => { ${imports.join('\n')} });`;
}

function programs(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const [name, files] of quickProcesses()) made.set(name, toProgram(files, { TESTS: 'quick' }));
  if (process.argv.includes('--quick')) return made;
  for (const [name, files] of filesOfProcesses()) {
    const isSlow = /^[57]-/.test(name);
    made.set(name, toProgram(files, { TESTS: isSlow ? 'all' : 'quick' }));
    const slow = isSlow ? [] : files.filter(hasSlowTests);
    const [, folder = ''] = name.split('/');
    if (slow.length > 0) made.set(`6-slow/${folder}`, toProgram(slow, { TESTS: 'slow', TAP_ONLY: '1' }));
  }
  return made;
}

/** Keeps `import.meta.url` as in the source; workers are those of `dist/`. */
function whereItStood(text: string, file: string): string {
  const stood = path.relative(ROOT, file) === 'src/paths.ts' ? path.join(ROOT, 'dist/paths.js') : file;
  return text.includes('import.meta.url') ? `const ${HERE} = '${pathToFileURL(stood).href}'; ${text}` : text;
}

/** `SHUFFLE=<seed>` puts the files of a process in another order, always the same for the same seed. */
const SHUFFLE = process.env.SHUFFLE;
const toOrder = (file: string): string => createHash('sha256').update(`${SHUFFLE} ${file}`).digest('hex');
const inOrder = (files: readonly string[]): readonly string[] =>
  SHUFFLE ? [...files].sort((one, other) => (toOrder(one) < toOrder(other) ? -1 : 1)) : files;

const all = programs();
if (SHUFFLE) console.log(`Test files are shuffled; SHUFFLE=${SHUFFLE} npm test repeats their order.`);

const inPlace: Plugin = {
  name: 'in place',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^process:/ }, ({ path: name }) => ({
      path: name.slice('process:'.length),
      namespace: 'process',
    }));
    onLoad({ filter: /.*/, namespace: 'process' }, ({ path: name }) => ({
      contents: all.get(name) ?? '',
      resolveDir: ROOT,
    }));
    // tap's loader does not resolve patterns in package exports.
    onResolve({ filter: /^hyparquet/ }, ({ path: name, importer }) => ({
      path: createRequire(importer).resolve(name),
    }));
    // Packages only for maintainers are resolved from their importer.
    onResolve({ filter: /^[^./]/, namespace: 'file' }, ({ path: name, importer }) => {
      if (!path.relative(ROOT, importer).startsWith('tools')) return undefined;
      try {
        return { path: createRequire(importer).resolve(name), external: true };
      } catch {
        return undefined;
      }
    });
    onLoad({ filter: /\/(src|test|tools|build)\/.*\.tsx?$/ }, async ({ path: file }) => {
      if (file.includes('node_modules')) return undefined;
      return {
        contents: whereItStood(await readFile(file, 'utf8'), file),
        loader: file.endsWith('x') ? 'tsx' : 'ts',
      };
    });
  },
};

await rm(OUT, { recursive: true, force: true });
await build({
  entryPoints: [...all.keys()].map((name) => ({ in: `process:${name}`, out: `modules/${name}` })),
  absWorkingDir: ROOT,
  outdir: OUT,
  bundle: true,
  splitting: true,
  chunkNames: 'modules/chunks/[name]-[hash]',
  packages: 'external',
  define: { 'import.meta.url': HERE },
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
  plugins: [minifiedAssets, inPlace],
});
for (const name of all.keys()) {
  const file = path.join(OUT, `${name}.test.js`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(
    file,
    `import { runApart } from '../../test/support/apart.mjs'; runApart('.tests/modules/${name}.js');\n`,
  );
}
