import { existsSync, readdirSync, readFileSync } from 'node:fs';
import t from 'tap';

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) && !file.includes('node_modules');

t.test('no folder of tests is left out', async (t) => {
  const [, named = ''] = /test\/\{([\w,]+)\}/.exec(readFileSync('.taprc', 'utf8')) ?? [];
  const ownProcess = named.split(',');
  const folders = readdirSync('test', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders)
    if (readdirSync(`test/${name}`, { recursive: true, encoding: 'utf8' }).some(isTest))
      t.ok(ownProcess.includes(name) !== existsSync(`test/${name}.test.ts`), `test/${name} runs once`);
});
