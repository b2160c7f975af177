import { copyFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { billOfMaterials, withAllNeeded } from '../build/bill-of-materials.js';
import { licenceOf } from '../build/licences.js';

/* Copies GraphiQL's files into `assets/graphiql`, where they are committed with the licences of what they were built from. */

const FILES = [
  ['react.js', 'react', 'umd/react.production.min.js'],
  ['react-dom.js', 'react-dom', 'umd/react-dom.production.min.js'],
  ['graphiql.js', 'graphiql', 'graphiql.min.js'],
  ['graphiql.css', 'graphiql', 'graphiql.min.css'],
] as const;

const TOOLS = fileURLToPath(new URL('.', import.meta.url));
const placed = (name: string): URL => new URL(`../assets/graphiql/${name}`, import.meta.url);
const packaged = (name: string, file = ''): URL => new URL(`node_modules/${name}/${file}`, import.meta.url);

for (const [name, from, file] of FILES) await copyFile(packaged(from, file), placed(name));
const components = withAllNeeded(billOfMaterials(TOOLS), [...new Set(FILES.map(([, from]) => from))]);
const graphiql = components.find(({ name }) => name === 'graphiql');
const licences = [...new Set(components.map(({ name }) => name))].map((name) =>
  licenceOf(fileURLToPath(packaged(name))),
);
await writeFile(placed('version'), graphiql?.version ?? '');
await writeFile(placed('packages.json'), `${JSON.stringify(components, null, 1)}\n`);
await writeFile(placed('licences.txt'), (await Promise.all(licences)).join('\n'));
console.log(`${fileURLToPath(placed(''))}: built from ${components.length} packages`);
