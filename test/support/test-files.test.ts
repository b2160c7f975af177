import t from 'tap';
import { testFilesIn, usesDatabase } from './test-files.js';

t.test('test files are found in folders below, and those of packages are not', async (t) => {
  const files = testFilesIn(['test']);
  t.ok(files.includes('test/support/test-files.test.ts'));
  t.ok(files.includes('test/store/publish.test.ts'));
  t.notOk(files.some((file) => file.includes('node_modules')));
  t.notOk(files.includes('test/run.ts'));
  t.strictSame(testFilesIn(['test/engine/trace.test.ts']), ['test/engine/trace.test.ts']);
});

t.test('a test that opens a database is known by what it imports, at one remove too', async (t) => {
  for (const file of [
    'test/store/publish.test.ts',
    'test/rest/resources.test.ts',
    'test/cli/release.test.ts',
  ])
    t.ok(usesDatabase(file), file);
  for (const file of ['test/engine/trace.test.ts', 'test/graphql/queries.test.ts'])
    t.notOk(usesDatabase(file), file);
});
