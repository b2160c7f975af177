import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { projectFile } from '../src/paths.js';
import { loadBuiltData } from '../src/releases/built-data.js';
import { digestOfMaking } from './digest-of-sources.js';
import { minifiedAssets } from './minified-assets.js';

/*
 * Bundles the service, so that Node reads a dozen files instead of some 1,500 and starts in half the time, and
 * makes its data. All is built in a new folder, which then takes the place of `dist`: a service that starts
 * meanwhile finds the old build or the new one.
 */

const ROOT = projectFile('');
const DIST = projectFile('dist');
/** Digest of all that a build is made from. */
const SEAL = 'made-by.sha256';

const sources = await digestOfMaking();
const built = await readFile(path.join(DIST, SEAL), 'utf8').catch(() => null);
if (built === sources && (await loadBuiltData()) !== null) process.exit();

/** At the root, as `dist` is, so that `assets/` and `seeds/` are found beside it. */
const NEW = projectFile(`dist.new-${process.pid}`);
process.on('exit', () => rmSync(NEW, { recursive: true, force: true }));

/** Whatever is started on its own, processes, threads and a step of the build among it. */
const PROGRAMS = [
  'src/server.ts',
  'src/worker.ts',
  'src/graphics/raster/draw.ts',
  'src/formats/release/process.ts',
  'src/cli/addresses.ts',
  'src/cli/backtest.ts',
  'src/cli/release.ts',
  'build/fill-releases.ts',
];

/** Packages that bring files of their own along, beside their code: those that are installed where the service runs. */
const WITH_FILES = ['@resvg/resvg-js', 'harfbuzzjs', 'piscina'];
/** What `pg` would use if it were there. */
const NEVER_THERE = ['pg-native'];

/** CommonJS packages ask for Node's modules by `require`, which a module does not have. */
const BANNER =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/** A trace names the file of a package without the line: with the lines of packages the maps take four times as much. */
const withoutMaps: Plugin = {
  name: 'packages without maps',
  setup({ onLoad }) {
    const empty = Buffer.from('{"version":3,"sources":[""],"mappings":"AAAA"}').toString('base64');
    onLoad({ filter: /node_modules.*\.[cm]?js$/ }, async ({ path: file }) => ({
      contents: `${await readFile(file, 'utf8')}\n//# sourceMappingURL=data:application/json;base64,${empty}`,
      loader: 'default',
    }));
  },
};

const PROGRAM = '.program';

/** What people start: an older Node is refused in a sentence, before anything is read that it may not understand. */
const isStarted = (program: string): boolean => /^src\/(server|cli\/)/.test(program);

const outputOf = (program: string): string =>
  `${program.replace(/^src\//, '').replace(/\.ts$/, '')}${isStarted(program) ? PROGRAM : ''}`;

const { metafile } = await build({
  entryPoints: PROGRAMS.map((program) => ({ in: path.join(ROOT, program), out: outputOf(program) })),
  absWorkingDir: ROOT,
  outdir: NEW,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  // What packages check only for those who develop with them is left out.
  define: { 'process.env.NODE_ENV': '"production"' },
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  external: [...WITH_FILES, ...NEVER_THERE],
  metafile: true,
  plugins: [minifiedAssets, withoutMaps],
  banner: { js: BANNER },
  sourcemap: true,
  // The sources stand beside `dist/`; their text in the maps would be held in memory by every process.
  sourcesContent: false,
  // Less to read; names stay, for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
});

const { engines } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
const [oldest] = /\d+/.exec(engines.node) ?? [];
for (const program of PROGRAMS.filter(isStarted)) {
  const name = outputOf(program);
  await writeFile(
    path.join(NEW, `${name.slice(0, -PROGRAM.length)}.js`),
    `if (parseInt(process.versions.node) < ${oldest}) {
  console.error('tip-tiers needs Node.js ${oldest} or newer; this is Node.js ' + process.versions.node + '.');
  process.exit(1);
}
await import('./${path.basename(name)}.js');
`,
  );
}

/** The folder of a package that a file stands in, from the root of the project; `null` for a file of ours. */
const packageFolder = (file: string): string | null =>
  /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;

// What ships, for the image: what is in the bundle, and what must be beside it.
const bundled = Object.keys(metafile.inputs).flatMap((file) => packageFolder(file) ?? []);
await writeFile(
  path.join(NEW, 'bundled-packages.json'),
  `${JSON.stringify({ bundled: [...new Set(bundled)].sort(), beside: WITH_FILES }, null, 2)}\n`,
);

execFileSync(process.execPath, [path.join(NEW, 'build/fill-releases.js')], { stdio: 'inherit' });
await writeFile(path.join(NEW, SEAL), sources);

const old = `${NEW}.old`;
await rename(DIST, old).catch((error) => {
  if (error.code !== 'ENOENT') throw error;
});
await rename(NEW, DIST);
await rm(old, { recursive: true, force: true });
