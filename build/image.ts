import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { licenceOf, neededBy } from './licences.js';

/* Packages with files of their own, and the notices of all that ships: `dist/` then runs without `node_modules`. */

const MAPS_AND_TYPES = /\.(map|d\.[cm]?ts)$/;

const { bundled, beside } = JSON.parse(await readFile('dist/bundled-packages.json', 'utf8')) as Readonly<
  Record<'bundled' | 'beside', readonly string[]>
>;
const folders = await neededBy(beside);
for (const folder of folders)
  await cp(folder, path.join('dist', folder), {
    recursive: true,
    filter: (file) => !MAPS_AND_TYPES.test(file),
  });
const notices = await Promise.all([...new Set([...bundled, ...folders])].sort().map(licenceOf));
const graphiql = await readFile('assets/graphiql/licences.txt', 'utf8');
await writeFile(
  'dist/THIRD-PARTY-NOTICES.txt',
  [
    'tip-tiers contains these packages, under these terms.\n',
    ...notices,
    'In GraphiQL (assets/graphiql):\n',
    graphiql,
  ].join('\n'),
);
console.log(`dist/node_modules: ${folders.length} packages; notices of ${notices.length}`);
