import t from 'tap';
import { type Outcome, runModules } from './run-modules.js';
import { countOf, failuresOf } from './tap-results.js';
import { TAP } from './test-groups.js';

t.test('each module runs to its end, whatever becomes of others', async (t) => {
  const folder = t.testdir({
    'passes.mjs': `import t from '${TAP}'; t.equal(process.env.GIVEN, 'this');`,
    'fails.mjs': `import t from '${TAP}'; t.test('a sum', async (t) => { t.equal(1 + 1, 3); });`,
    'throws.mjs': "throw new Error('it cannot be loaded');",
    'tests-nothing.mjs': '',
    'leaves-a-child.mjs': `import t from '${TAP}'; import { spawn } from 'node:child_process';
      const child = spawn('sleep', ['60'], { stdio: 'inherit' }); child.unref();
      t.pass(String(child.pid)); setImmediate(() => process.exit());`,
  });
  const ended: Outcome[] = [];
  const names = ['passes', 'fails', 'throws', 'tests-nothing', 'leaves-a-child'];
  async function* modules() {
    for (const name of names) yield { name, file: `${folder}/${name}.mjs`, environment: { GIVEN: 'this' } };
  }
  const outcomes = await runModules(modules(), (outcome) => ended.push(outcome));
  t.strictSame(outcomes, ended, 'told as they end');
  const of = (name: string) => outcomes.find((each) => each.name === name) as Outcome;
  t.strictSame(
    names.map((name) => [of(name).hasFailed, countOf(of(name).tap).passed]),
    [
      [false, 1],
      [true, 0],
      [true, 0],
      [true, 0],
      [false, 1],
    ],
  );
  t.match(of('throws').said, /it cannot be loaded/);
  t.match(failuresOf(of('fails').tap), [/a sum > should be equal/]);
});
