import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import t from 'tap';

const run = promisify(execFile);

const TESTS = `
import t from 'tap';
t.pass('runs here');
t.test('draws', { skip: 'needs pens (apt-get install pens)' }, async () => {});
t.test('paints', async (t) => { t.test('a wall', { skip: 'needs pens (apt-get install pens)' }, async () => {}); });
t.test('waits', { skip: 'slow: npm run test:all' }, async () => {});`;

t.test('ends with each skipped test, what it needs, and the totals', async (t) => {
  const folder = t.testdir({ 'some.test.mjs': TESTS });
  const tap = ['node_modules/tap/dist/esm/run.mjs', `${folder}/some.test.mjs`];
  const { stdout } = await run(process.execPath, tap, {
    env: { ...process.env, TAP: '0', TAP_RCFILE: '.taprc' },
  });
  const [totals, ...skipped] = stdout.trimEnd().split('\n').reverse();
  t.match(totals, /^[1-9] passed, 0 failed, 2 skipped, /);
  const [reason = '', ...names] = skipped.slice(0, 3).reverse();
  t.ok(reason.endsWith('SKIPPED: needs pens (apt-get install pens)'), reason);
  t.match(names, [/some\.test\.mjs > draws$/, /some\.test\.mjs > paints > a wall$/]);
});
