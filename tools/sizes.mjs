import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/* A long file holds more than one thing. A limit for a whole room was tried: it was raised with each change. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = /\.(tsx?|mjs)$/;
const MOST_LINES = 320;
/** A comment that begins so paraphrases a name instead of saying why. */
const PARAPHRASE = /^\s*(?:\/\*\*|\/\/|\*)\s+(?:What|Whether|How|Where)\b/gm;
const MOST_PARAPHRASES = 40;

const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && SOURCE.test(file.name))
  .map((file) => path.join(file.parentPath, file.name))
  .map((file) => ({ name: path.relative(ROOT, file), text: readFileSync(file, 'utf8') }));

const faults = [];
for (const { name, text } of sources) {
  const lines = text.split('\n').length - 1;
  if (lines > MOST_LINES) faults.push(`${name} has ${lines} lines, ${MOST_LINES} at most`);
}
const paraphrases = sources.reduce((sum, { text }) => sum + (text.match(PARAPHRASE)?.length ?? 0), 0);
if (paraphrases > MOST_PARAPHRASES)
  faults.push(`${paraphrases} comments in src begin with What, Whether, How or Where; say why, or nothing`);

/* A name means one thing: whoever looks for it finds it. The props of a component are beside it. */
const TYPE = /^(?:export )?(?:interface|type|class) (\w+)/gm;
const declared = new Map();
for (const { name, text } of sources) {
  for (const [, type] of text.matchAll(TYPE)) {
    if (declared.has(type) && !type.endsWith('Props'))
      faults.push(`${name} and ${declared.get(type)} both declare the type ${type}`);
    declared.set(type, name);
  }
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
