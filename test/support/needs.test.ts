import { execFile } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import { missing } from './needs.js';

const run = promisify(execFile);
const NEEDS = fileURLToPath(new URL('./needs.ts', import.meta.url));

const SCRIPT = `import { needs } from ${JSON.stringify(NEEDS)}; console.log(JSON.stringify(needs('chromium', 'curl')))`;

/** Result and output on a machine with only Node in `PATH`. */
const onBareMachine = (environment: Readonly<Record<string, string>>) =>
  run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', SCRIPT], {
    env: { PATH: '/nowhere', ...environment },
  });

t.test('names missing programs and how to install them when skipping', async (t) => {
  const { stdout } = await onBareMachine({});
  const what = /needs chromium \(apt-get install chromium[^)]*\); needs curl \(apt-get install curl\)/;
  t.match(JSON.parse(stdout), { skip: what });
});

t.test('fails if CI is set', async (t) => {
  await t.rejects(onBareMachine({ CI: 'true' }), /With CI set no test is skipped.*needs chromium/);
});

t.test('finds installed programs', async (t) => {
  const { PATH } = process.env;
  t.teardown(() => {
    process.env.PATH = PATH;
  });
  const folder = t.testdir({ curl: '#!/bin/sh\n' });
  process.env.PATH = folder;
  t.match(missing('curl'), /curl/, 'a file that is not executable is no program');
  await chmod(path.join(folder, 'curl'), 0o755);
  t.equal(missing('curl'), null);
});
