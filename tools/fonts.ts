import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { seedCatalogue } from '../src/releases/open-catalogue.js';
import { scriptSubsets } from './describing/script-subsets.js';

/* The letters of other scripts that graphics carry. A test says when it is needed. */

const { current } = await seedCatalogue();
for (const [file, content] of await scriptSubsets(current.countries.all)) {
  await writeFile(fileURLToPath(new URL(`../${file}`, import.meta.url)), content);
  console.log(`wrote ${file}, ${content.length} bytes`);
}
