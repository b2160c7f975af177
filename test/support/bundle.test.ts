import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import t from 'tap';
import { bundleTests } from '../bundle.js';

t.test('a package that is not there is missed by who imports it, and by nobody else', async (t) => {
  const root = process.cwd();
  const file = path.relative(
    root,
    path.join(
      t.testdir({
        'late.ts': "export const load = () => import('no-such-package');",
        'imports.ts': "import { load } from './late.js'; load().catch(({ code }) => console.log(code));",
      }),
      'imports.ts',
    ),
  );
  const outdir = await mkdtemp(path.join(root, '.test-bundle-of-test-'));
  t.teardown(() => rm(outdir, { recursive: true, force: true }));
  await bundleTests([file], outdir, { root, programs: outdir });
  const { stdout } = spawnSync(process.execPath, [path.join(outdir, file.replace(/ts$/, 'js'))], {
    encoding: 'utf8',
  });
  t.equal(stdout.trim(), 'ERR_MODULE_NOT_FOUND');
});
