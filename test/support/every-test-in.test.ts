import { existsSync } from 'node:fs';
import t from 'tap';
import { filesOfProcesses, quickProcesses, testFiles } from './processes-of-tests.js';

t.test('every file of tests has one process', async (t) => {
  const files = [...filesOfProcesses().values()].flat();
  t.strictSame([...files].sort(), testFiles());
  t.ok(filesOfProcesses(['test/nowhere/a.test.ts']).has('2-doors/nowhere'), 'a new folder has its own');
});

t.test('every part of the quick run names tests', async (t) => {
  for (const [name, files] of quickProcesses()) t.ok(files.length > 0, name);
  const quick = [...quickProcesses().values()].flat();
  t.ok(quick.includes('test/rest/pinned-facts.test.ts'), 'a changed answer is noticed');
});

t.test('a room can be run by itself', async (t) => {
  for (const room of ['engine', 'rest', 'web']) t.ok(existsSync(`test/${room}.test.ts`), room);
});
