import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import t from 'tap';

const MODEL = 'docs/threat-model.md';
const text = await readFile(MODEL, 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.split('|').length >= 5)
  .map((line) => line.split('|').map((cell) => cell.trim()));

t.test('covers all ten OWASP API risks of 2023', async (t) => {
  for (let number = 1; number <= 10; number++) {
    const row = rows.find(([, risk]) => risk?.startsWith(`API${number} `));
    t.match(row?.at(-2), /`test\//, `API${number}`);
  }
});

t.test('names only tests that exist', async (t) => {
  const named = [...text.matchAll(/`((?:test|tools|\.ci)\/[^`]+)`/g)].map(([, file = '']) => file);
  t.ok(named.length > 20);
  for (const file of named) t.ok(existsSync(file), file);
});

t.test('names a test for every other threat', async (t) => {
  const [, beyond = ''] = text.split('## Beyond the ten');
  const threats = beyond
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (threat|---)/.test(line));
  t.ok(threats.length >= 7);
  for (const line of threats) t.match(line.split('|').at(-2), /`(test|\.ci)\//, line.slice(0, 60));
});
