import { existsSync } from 'node:fs';
import t from 'tap';
import { filesOfProcesses, quickProcesses, testFiles } from './processes-of-tests.js';

t.test('assigns every test file to one process', async (t) => {
  const files = [...filesOfProcesses().values()].flat();
  t.strictSame([...files].sort(), testFiles());
  t.ok(filesOfProcesses(['test/nowhere/a.test.ts']).has('2-apis/nowhere'), 'a new folder has its own');
});

t.test('names existing tests in every part of the quick run', async (t) => {
  for (const [name, files] of quickProcesses()) t.ok(files.length > 0, name);
  const quick = [...quickProcesses().values()].flat();
  t.ok(quick.includes('test/rest/pinned-facts.test.ts'), 'a changed response is noticed');
});

t.test('runs a folder on its own', async (t) => {
  for (const folder of ['engine', 'rest', 'web']) t.ok(existsSync(`test/${folder}.test.ts`), folder);
});
