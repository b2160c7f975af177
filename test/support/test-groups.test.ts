import { readFile } from 'node:fs/promises';
import t from 'tap';
import { testFilesIn } from './test-files.js';
import { groupsOf, isTogether, writeGroup } from './test-groups.js';

const files = testFilesIn(['test']);
const groups = groupsOf(files);

t.test('every file is in one group', async (t) => {
  t.strictSame(groups.flat().sort(), files);
});

t.test('what starts programs of the project runs alone', async (t) => {
  for (const file of ['test/faults/disk.test.ts', 'test/cluster/cluster.test.ts', 'test/app/server.test.ts'])
    t.ok(
      groups.some((group) => group.length === 1 && group[0] === file),
      file,
    );
});

t.test('every group has a module of its own, which loads all its files', async (t) => {
  const folder = t.testdir();
  const modules = await Promise.all(groups.map((group) => writeGroup(group, folder, (file) => file)));
  t.equal(new Set(modules).size, groups.length);
  for (const [index, group] of groups.entries()) {
    if (!isTogether(group[0] ?? '')) continue;
    const text = await readFile(String(modules[index]), 'utf8');
    for (const file of group) t.ok(text.includes(JSON.stringify(file)), file);
  }
});
