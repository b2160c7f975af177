import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { ownPlaces } from '../build/own-places.js';
import { TEST_PROGRAMS } from './support/program.js';
import { isTogether, ownTap } from './support/test-groups.js';

/*
 * Bundles tests, with the sources that they share, into one folder. A process for each test file that reads its sources
 * through a loader takes seconds for that alone; a bundle is read once and starts in a fraction of it.
 */

/** Where the programs of the project were bundled to: its threads and files are looked for from there. */
interface Places {
  readonly root: string;
  readonly programs: string;
}

/** Tests find files from where they stand in the repository; what starts threads, from where programs stand. */
const placeOf =
  ({ root, programs }: Places) =>
  (file: string): string => {
    const within = path.relative(root, file);
    const place = within.startsWith(`src${path.sep}`)
      ? path.join(programs, path.relative('src', within)).replace(/tsx?$/, 'js')
      : file;
    return JSON.stringify(pathToFileURL(place).href);
  };

/**
 * Packages are not bundled; they are those that the module would find from where it stands. One that is not there, such as
 * those of `tools/` on a fresh clone, is missed by who imports it: tests that need them are skipped.
 */
const packagesInPlace: Plugin = {
  name: 'packages-in-place',
  setup(bundle) {
    bundle.onResolve({ filter: /^[^./]/ }, async ({ path: name, pluginData, ...importer }) => {
      if (pluginData === packagesInPlace || name.startsWith('node:')) return undefined;
      const { path: file, errors } = await bundle.resolve(name, { ...importer, pluginData: packagesInPlace });
      return { path: errors.length > 0 ? name : file, external: true };
    });
  },
};

/** Files that share a process each have a test of their own for what they know as `tap`. */
const tapOfGroups = (root: string): Plugin => ({
  name: 'tap-of-groups',
  setup(bundle) {
    bundle.onResolve({ filter: /^tap$/ }, ({ importer }) => {
      const file = path.relative(root, importer);
      return isTogether(file) ? { path: file, namespace: 'own-tap' } : undefined;
    });
    bundle.onLoad({ filter: /./, namespace: 'own-tap' }, ({ path: file }) => ({ contents: ownTap(file) }));
  },
});

/**
 * Bundles test files.
 * @param files from the root of the project
 * @param outdir where they are put, under the same names, as `.js`
 */
export async function bundleTests(files: readonly string[], outdir: string, places: Places): Promise<void> {
  await build({
    entryPoints: [...files, ...TEST_PROGRAMS],
    absWorkingDir: places.root,
    outdir,
    outbase: places.root,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [tapOfGroups(places.root), ownPlaces(placeOf(places)), packagesInPlace],
    // As Node finds packages: without the condition `module`, which is for bundlers that take them in.
    conditions: [],
    sourcemap: true,
    logLevel: 'warning',
  });
}
