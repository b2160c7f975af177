import { spawnSync } from 'node:child_process';

/* Runs every linter, also after one has failed, so that one run shows all that is to be fixed. */

const BIN = 'tools/node_modules/.bin';

/** @type {readonly (readonly [command: string, ...args: string[]])[]} */
const LINTERS = [
  [`${BIN}/biome`, 'check', '.'],
  [`${BIN}/depcruise`, 'src', 'test', 'bench', 'build', 'tools'],
  [process.execPath, 'tools/type-names.mjs'],
  [process.execPath, 'tools/private-words.mjs'],
  [process.execPath, 'tools/named-files.mjs'],
];

for (const [command, ...args] of LINTERS) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
