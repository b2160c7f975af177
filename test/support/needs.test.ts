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

/** What that gives, and prints, on a machine where nothing but Node is in `PATH`. */
const onBareMachine = (environment: Readonly<Record<string, string>>) =>
  run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', SCRIPT], {
    env: { PATH: '/nowhere', ...environment },
  });

t.test('what is missing is named with the way to get it, in the reason', async (t) => {
  const { stdout } = await onBareMachine({});
  const what = /needs chromium \(apt-get install chromium[^)]*\); needs curl \(apt-get install curl\)/;
  t.match(JSON.parse(stdout), { skip: what });
});

t.test('with CI set it is a failure', async (t) => {
  await t.rejects(onBareMachine({ CI: 'true' }), /With CI set no test is skipped.*needs chromium/);
});

t.test('what is there is not missing', async (t) => {
  const { PATH } = process.env;
  t.teardown(() => {
    process.env.PATH = PATH;
  });
  const folder = t.testdir({ curl: '#!/bin/sh\n' });
  process.env.PATH = folder;
  t.match(missing('curl'), /curl/, 'a file that cannot be run is no program');
  await chmod(path.join(folder, 'curl'), 0o755);
  t.equal(missing('curl'), null);
});
