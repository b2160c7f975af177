import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/*
 * Makes the compiled `dist/server.js` one with its modules and packages: Node then finds and reads a dozen files
 * instead of some 1,500, and starts in half the time. So is the process beside it that makes files, which then takes less
 * memory too; threads and command lines stay as they were compiled.
 */

const DIST = fileURLToPath(new URL('dist', import.meta.url));

/** What is started on its own while somebody waits: the process that makes the files of an edition, and the server. */
const ENTRIES = ['formats/edition/process.js', 'server.js'].map((file) => path.join(DIST, file));

/** Packages that bring files of their own along, beside their code. */
const WITH_FILES = ['@electric-sql/pglite', '@resvg/resvg-js', 'piscina', 'sql.js', 'pg-native'];

/** CommonJS packages ask for Node's modules by `require`, which a module does not have. */
const REQUIRE =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/** Modules of ours find files from where they stand: they go on naming the place where they were compiled to. */
const ownPlaces = (folder: string): Plugin => ({
  name: 'own-places',
  setup(bundle) {
    bundle.onLoad({ filter: /\.js$/ }, async ({ path: file }) => {
      if (!file.startsWith(DIST)) return undefined;
      const place = `./${path.relative(folder, file).split(path.sep).join('/')}`;
      const text = await readFile(file, 'utf8');
      return {
        contents: text.replaceAll(
          'import.meta.url',
          `new URL(${JSON.stringify(place)}, import.meta.url).href`,
        ),
        loader: 'js',
      };
    });
  },
});

/** @param entry is replaced; what it loads only now and then stands in files beside it */
async function bundle(entry: string): Promise<void> {
  const folder = path.dirname(entry);
  await build({
    entryPoints: [entry],
    outdir: folder,
    allowOverwrite: true,
    bundle: true,
    // Beside each other, so that the places above are true of all of them.
    splitting: true,
    chunkNames: 'chunk-[name]-[hash]',
    platform: 'node',
    // What packages check only for those who develop with them is left out.
    define: { 'process.env.NODE_ENV': '"production"' },
    format: 'esm',
    target: 'node20',
    external: WITH_FILES,
    banner: { js: REQUIRE },
    plugins: [ownPlaces(folder)],
    sourcemap: true,
    // Less to read; names stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'warning',
  });
}

for (const entry of ENTRIES) {
  const folder = path.dirname(entry);
  for (const name of await readdir(folder)) {
    if (/^chunk-.*\.js(\.map)?$/.test(name)) await rm(path.join(folder, name));
  }
}
for (const entry of ENTRIES) await bundle(entry);
