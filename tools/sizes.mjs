import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/* A long file holds more than one thing. A limit for a whole room was tried: it was raised with each change. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = /\.(tsx?|mjs)$/;
const MOST_LINES = 320;
/** Longer than the limit when it was set; a file leaves the list when it is cut. */
const LONG = new Set(['src/claims/count.ts', 'src/claims/kinds.ts', 'src/domain/tables.ts']);
/** A comment that begins so paraphrases a name instead of saying why. */
const PARAPHRASE = /^\s*(?:\/\*\*|\/\/|\*)\s+(?:What|Whether|How|Where)\b/gm;
const MOST_PARAPHRASES = 100;

const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && SOURCE.test(file.name))
  .map((file) => path.join(file.parentPath, file.name))
  .map((file) => ({ name: path.relative(ROOT, file), text: readFileSync(file, 'utf8') }));

const faults = [];
for (const { name, text } of sources) {
  const lines = text.split('\n').length - 1;
  if (lines > MOST_LINES && !LONG.has(name)) faults.push(`${name} has ${lines} lines, ${MOST_LINES} at most`);
  if (lines <= MOST_LINES && LONG.has(name)) faults.push(`${name} is short now: take it from the list`);
}
for (const name of LONG)
  if (!sources.some((source) => source.name === name))
    faults.push(`${name} is gone: take it from the list of long files`);
const paraphrases = sources.reduce((sum, { text }) => sum + (text.match(PARAPHRASE)?.length ?? 0), 0);
if (paraphrases > MOST_PARAPHRASES)
  faults.push(`${paraphrases} comments in src begin with What, Whether, How or Where; say why, or nothing`);

for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
