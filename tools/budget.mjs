import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/* Whoever needs more raises the number and writes the reason beside it, in the same commit. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const budget = JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'));
const SOURCE = /\.(tsx?|mjs)$/;
/** A comment that begins so paraphrases a name instead of saying why. */
const PARAPHRASE = /^\s*(?:\/\*\*|\/\/|\*)\s+(?:What|Whether|How|Where)\b/gm;
const MOST_PARAPHRASES = 100;

const textsIn = (folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && SOURCE.test(file.name) && !file.parentPath.includes('node_modules'))
    .map((file) => readFileSync(path.join(file.parentPath, file.name), 'utf8'));

const faults = [];
for (const [folder, { lines, why }] of Object.entries(budget)) {
  const counted = textsIn(folder).reduce((sum, text) => sum + text.split('\n').length - 1, 0);
  if (counted > lines)
    faults.push(`${folder} has ${counted} lines; tools/budget.json allows ${lines} (${why})`);
}
const rooms = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).filter((each) =>
  each.isDirectory(),
);
for (const { name } of rooms)
  if (!budget[`src/${name}`]) faults.push(`src/${name} has no budget in tools/budget.json`);
const paraphrases = textsIn('src').reduce((sum, text) => sum + (text.match(PARAPHRASE)?.length ?? 0), 0);
if (paraphrases > MOST_PARAPHRASES)
  faults.push(`${paraphrases} comments in src begin with What, Whether, How or Where; say why, or nothing`);

for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
