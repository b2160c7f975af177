// @ts-check
import { availableParallelism } from 'node:os';
import { Stryker } from '@stryker-mutator/core';

/*
 * `npm run mutants`: StrykerJS changes the sources one place at a time, and says which changes no test notices. Without
 * arguments all rooms below; else rooms (`engine`), files, or lines of one (`src/engine/law.ts:20-40`). A change is held
 * against the test files of its room that reach it.
 */

const ROOMS = ['engine', 'domain', 'http', 'guards', 'claims'];

const asked = process.argv.slice(2);
const files = (asked.length > 0 ? asked : ROOMS).map((name) =>
  ROOMS.includes(name) ? `src/${name}/**/*.ts` : name,
);
const rooms = new Set(files.map((file) => file.split('/')[1]));
const strange = files.filter((file) => !ROOMS.some((room) => file.startsWith(`src/${room}/`)));
if (strange.length > 0) {
  console.error(
    `Neither one of ${ROOMS.join(', ')} nor a file in their folders of src/: ${strange.join(', ')}`,
  );
  process.exit(2);
}

const results = await new Stryker({
  // Compiled once, not through tsx for each change: that saves each test file half a second or more.
  buildCommand: 'esbuild src/**/*.ts src/**/*.tsx test/**/*.ts --outdir=. --outbase=. --log-level=error',
  mutate: files,
  plugins: ['@stryker-mutator/*', './tools/mutants-left-out.mjs'],
  ignorers: ['words-of-schemas'],
  ignorePatterns: ['/biome.json', '/dist', '/docs', '/.tap', '/coverage'],
  testRunner: 'tap',
  tap: { testFiles: [...rooms].map((room) => `test/${room}/**/*.test.js`) },
  coverageAnalysis: 'perTest',
  concurrency: Math.max(1, Math.floor(availableParallelism() / 2)),
  dryRunTimeoutMinutes: 20,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false, skipFull: true },
  htmlReporter: { fileName: 'coverage/mutants.html' },
  jsonReporter: { fileName: 'coverage/mutants.json' },
  thresholds: { high: 95, low: 85, break: 85 },
}).runMutationTest();
if (results.length === 0) {
  console.error('Nothing to change in these files.');
  process.exitCode = 2;
}
