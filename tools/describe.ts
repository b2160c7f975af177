import { readFile, writeFile } from 'node:fs/promises';
import { INDEX, resourceIndex } from './describing/resource-files.js';
import { atRoot } from './describing/root.js';

/* `--check` writes nothing and fails when a file is not what the code says. */

const check = process.argv.includes('--check');
const stale: string[] = [];

async function keep(made: Iterable<readonly [file: string, content: string | Uint8Array]>): Promise<void> {
  for (const [file, content] of made) {
    const kept = await readFile(atRoot(file)).catch(() => null);
    if (kept?.equals(Buffer.from(content))) continue;
    stale.push(file);
    if (!check) await writeFile(atRoot(file), content);
  }
}

await keep([[INDEX, await resourceIndex()]]);
// What follows loads the index, so it is imported only once that is written.
const { generatedFiles } = await import('./describing/generated-files.js');
await keep(await generatedFiles());
for (const file of stale)
  console.log(check ? `${file} is not what the code says: run "npm run describe"` : `wrote ${file}`);
if (check)
  console.log(
    stale.length === 0 ? 'the descriptions are what the code says' : `${stale.length} descriptions are stale`,
  );
process.exitCode = check && stale.length > 0 ? 1 : 0;
