// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { strykerPlugins } from '../mutants-left-out.mjs';

/* The sources of a room with all changes in them, each behind a switch, and its tests, as one module. */

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TAP = fileURLToPath(new URL('tap.mjs', import.meta.url));
const MADE_UP = fileURLToPath(new URL('fast-check.mjs', import.meta.url));
/** Not bundled: one for all loads of a process. */
const SWITCHES = fileURLToPath(new URL('switches.mjs', import.meta.url));
const SWITCHED = `import { stryMutAct_9fa48, stryCov_9fa48 } from '${SWITCHES}';`;

const require = createRequire(import.meta.url);
const { build } = createRequire(path.join(ROOT, 'package.json'))('esbuild');

/** What StrykerJS does not change: numbers, those in texts too, and calls for what they do. */
export async function addMutators() {
  const instrumenter = path.dirname(require.resolve('@stryker-mutator/instrumenter/package.json'));
  const { types } = createRequire(path.join(instrumenter, 'package.json'))('@babel/core');
  const { allMutators } = await import(
    pathToFileURL(path.join(instrumenter, 'dist/src/mutators/mutate.js')).href
  );
  allMutators.push(
    {
      name: 'Number',
      *mutate(at) {
        if (at.isNumericLiteral() && at.key !== 'key') yield types.numericLiteral(at.node.value + 1);
      },
    },
    {
      name: 'NumberInText',
      *mutate(at) {
        if (!at.isStringLiteral() || !/\d/.test(at.node.value) || at.key === 'key') return;
        if (at.parentPath.isImportDeclaration() || at.parentPath.isTSLiteralType()) return;
        yield types.stringLiteral(at.node.value.replace(/\d+/, (digits) => String(Number(digits) + 1)));
      },
    },
    {
      name: 'RemovedCall',
      *mutate(at) {
        if (!at.isExpressionStatement()) return;
        const { expression } = at.node;
        const call = expression.type === 'AwaitExpression' ? expression.argument : expression;
        if (call.type === 'CallExpression' && call.callee.type !== 'Super') yield types.emptyStatement();
      },
    },
  );
}

/** @param {Map<string, true | {start: any, end: any}[]>} files with the lines that are changed: all, or some */
export async function instrumented(files) {
  const quiet = new Proxy({}, { get: (_, name) => (String(name).startsWith('is') ? () => false : () => {}) });
  const instrumenter = new Instrumenter(/** @type {any} */ (quiet));
  return instrumenter.instrument(
    [...files].map(([name, mutate]) => ({
      name: path.join(ROOT, name),
      mutate,
      content: readFileSync(path.join(ROOT, name), 'utf8'),
    })),
    {
      plugins: null,
      excludedMutations: [],
      noHeader: true,
      ignorers: strykerPlugins.map(({ value }) => value),
    },
  );
}

/** @param {readonly string[]} names folders and files of `test/` @param {Map<string, string>} changed sources @param {string} outfile */
export async function bundled(names, changed, outfile) {
  const tests = names.flatMap((name) =>
    name.endsWith('.ts')
      ? [`test/${name}`]
      : readdirSync(path.join(ROOT, 'test', name), { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.test\.tsx?$/.test(file))
          .sort()
          .map((file) => `test/${name}/${file}`),
  );
  await build({
    stdin: {
      contents: [...tests.map((file) => `import './${file}';`), "export { runTest, tests } from 'tap';"].join(
        '\n',
      ),
      resolveDir: ROOT,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    packages: 'external',
    external: [SWITCHES],
    logLevel: 'error',
    plugins: [
      {
        name: 'changed',
        setup(build) {
          build.onResolve({ filter: /^tap$/ }, () => ({ path: TAP }));
          build.onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
            importer === MADE_UP ? undefined : { path: MADE_UP },
          );
          build.onLoad({ filter: /\/(src|test)\/.*\.tsx?$/ }, ({ path: file }) => {
            let contents = changed.has(file)
              ? `${SWITCHED} ${changed.get(file)}`
              : readFileSync(file, 'utf8');
            const name = path.relative(ROOT, file);
            const url = pathToFileURL(name === 'src/paths.ts' ? path.join(ROOT, 'dist/paths.js') : file).href;
            contents = contents.replaceAll('import.meta.url', JSON.stringify(url));
            if (name.endsWith('.test.ts')) contents = `globalThis.mutantsFile = '${name}'; ${contents}`;
            // The releases are read once.
            if (name === 'test/support/seeds.ts')
              contents = contents.replace('read ??= ', 'read ??= globalThis.mutantsSeeds ??= ');
            return { contents, loader: file.endsWith('x') ? 'tsx' : 'ts', resolveDir: path.dirname(file) };
          });
        },
      },
    ],
  });
}
